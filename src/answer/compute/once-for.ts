/** Reads each thing once: facts and passages live as long as their index, and many questions ask the same of them. */
export function onceFor<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>()
  return (key) => {
    const kept = known.get(key) ?? { value: read(key) }
    known.set(key, kept)
    return kept.value
  }
}
