import { asNumber, asString, fieldsOf, type Reader } from './reading.ts'

/** What a filter can be set to, and how much is left then. */
export interface Choice {
  value: string
  count: number
}

export const readChoice: Reader<Choice> = (value) => {
  const field = fieldsOf(value)
  return { value: field('value', asString), count: field('count', asNumber) }
}

export interface DocumentChoice extends Choice {
  title: string
}

export const readDocumentChoice: Reader<DocumentChoice> = (value) => ({
  ...readChoice(value),
  title: fieldsOf(value)('title', asString),
})
