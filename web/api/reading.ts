/**
 * Checks what comes from outside, in a few hundred bytes: zod stays on the server. A reader gives a typed value or throws;
 * written with its type in front (`Reader<Citation>`), it stops compiling when the contract moves on.
 */
export type Reader<Value> = (value: unknown) => Value

/** What arrived is not of the agreed shape: the page is older or newer than its server. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError'
}

export const asString: Reader<string> = (value) => {
  if (typeof value === 'string') return value
  throw new ShapeError('a text was expected')
}

export const asNumber: Reader<number> = (value) => {
  if (typeof value === 'number') return value
  throw new ShapeError('a number was expected')
}

export const asBoolean: Reader<boolean> = (value) => {
  if (typeof value === 'boolean') return value
  throw new ShapeError('true or false was expected')
}

export function oneOf<Word extends string>(...words: readonly Word[]): Reader<Word> {
  return (value) => {
    const found = words.find((word) => word === value)
    if (found !== undefined) return found
    throw new ShapeError(`one of ${words.join(', ')} was expected`)
  }
}

export function orNull<Value>(read: Reader<Value>): Reader<Value | null> {
  return (value) => (value === null ? null : read(value))
}

export function listOf<Value>(read: Reader<Value>): Reader<Value[]> {
  return (value) => {
    if (Array.isArray(value)) return value.map((item: unknown) => read(item))
    throw new ShapeError('a list was expected')
  }
}

/** Gives a function that reads one field of an object by name, and names the field when it is not as expected. */
export function fieldsOf(value: unknown): <Value>(name: string, read: Reader<Value>) => Value {
  if (typeof value !== 'object' || value === null) throw new ShapeError('an object was expected')
  const fields = new Map<string, unknown>(Object.entries(value))
  return (name, read) => {
    try {
      return read(fields.get(name))
    } catch (error) {
      if (error instanceof ShapeError) throw new ShapeError(`${name}: ${error.message}`)
      throw error
    }
  }
}

/** The JSON value in a text; throws ShapeError when it is none. */
export function readJson<Value>(text: string, read: Reader<Value>): Value {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new ShapeError('JSON was expected', { cause: error })
  }
  return read(value)
}
