import type { Span } from '../domain/span.ts'

/** A stretch of the rendering whose English may mean something else too. */
export interface Sense extends Span {
  phrases: readonly string[]
}

export interface WrittenText {
  text: string
  senses: Sense[]
  /** Where names stand as the person typed them, most often without marks; everything else has its marks. */
  names: Span[]
}

/** Words put one behind the other, with the places where they came to stand. */
export function createWriter() {
  let text = ''
  const senses: Sense[] = []
  const names: Span[] = []
  return {
    say(words: string, others: readonly string[] = [], isName = false) {
      if (words === '') return
      const isSign = /^[.,;:?!)]/u.test(words)
      if (text !== '' && !isSign) text += ' '
      const start = text.length
      text += words
      if (isName) names.push({ start, end: text.length })
      if (others.length > 0) senses.push({ start, end: text.length, phrases: others })
    },
    written: (): WrittenText => ({ text, senses, names }),
  }
}

export type Writer = ReturnType<typeof createWriter>
