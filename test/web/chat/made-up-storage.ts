/** Storage with room for `room` characters in all. */
export function madeUpStorage({ texts = new Map<string, string>(), room = Infinity } = {}) {
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (text.length > room) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      texts.set(key, text)
    },
    removeItem: (key: string) => {
      texts.delete(key)
    },
  }
}

/** What a browser does that forbids storage. */
export function deniedStorage(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}
