/** The part of the browser's `Storage` that is needed. */
export interface TextStorage {
  getItem: (key: string) => string | null
  setItem: (key: string, text: string) => void
  removeItem: (key: string) => void
}

/** One text that the browser keeps. */
export interface StoredText {
  /** Null when there is none, or when the browser forbids storage. */
  read: () => string | null
  /** False when the browser forbids storage or has no room left. */
  write: (text: string) => boolean
  remove: () => void
}

/** Opening a storage may throw as well as using it, so it is opened anew each time. */
export function storedText(openStorage: () => TextStorage, key: string): StoredText {
  return {
    read: () => orElse(null, () => openStorage().getItem(key)),
    write: (text) =>
      orElse(false, () => {
        openStorage().setItem(key, text)
        return true
      }),
    remove: () => {
      orElse(undefined, () => {
        openStorage().removeItem(key)
      })
    },
  }
}

/** SecurityError where storage is forbidden, QuotaExceededError where it is full. */
function orElse<Value>(instead: Value, use: () => Value): Value {
  try {
    return use()
  } catch (error) {
    if (error instanceof DOMException) return instead
    throw error
  }
}
