import type { Fact } from '../../src/domain/fact.ts'
import { asNumber, asString, fieldsOf, listOf, oneOf, orNull, type Reader } from './reading.ts'

/** A figure as its passage prints it. */
export interface PassageFigure
  extends
    Pick<Fact, 'factId' | 'text' | 'unit' | 'label' | 'qualifiers' | 'period' | 'status'>,
    Pick<Fact, 'relation' | 'direction' | 'comparedTo' | 'start' | 'end'> {
  /** The sentence that prints it. */
  quote: string
  url: string
}

export interface Footnote {
  number: number | null
  text: string
}

/** What GET /api/passages/:id says of a passage, as far as the page shows it. */
export interface PassageEntry {
  id: string
  documentTitle: string
  sectionPath: string[]
  text: string
  /** Its own number, when it is a note. */
  footnote: number | null
  /** For a note: the sentence that carries its mark. */
  anchor: string | null
  footnotes: Footnote[]
  figures: PassageFigure[]
  url: string
}

const readFigure: Reader<PassageFigure> = (value) => {
  const field = fieldsOf(value)
  return {
    factId: field('factId', asString),
    text: field('text', asString),
    unit: field('unit', asString),
    label: field('label', asString),
    qualifiers: field('qualifiers', listOf(asString)),
    period: field('period', orNull(asString)),
    status: field('status', oneOf('actual', 'estimate', 'plan')),
    relation: field('relation', oneOf('value', 'planShare', 'change', 'share', 'partOf', 'rank', 'target')),
    direction: field('direction', orNull(oneOf('up', 'down'))),
    comparedTo: field('comparedTo', orNull(asString)),
    start: field('start', asNumber),
    end: field('end', asNumber),
    quote: field('quote', asString),
    url: field('url', asString),
  }
}

const readFootnote: Reader<Footnote> = (value) => {
  const field = fieldsOf(value)
  return { number: field('number', orNull(asNumber)), text: field('text', asString) }
}

const readAnchor: Reader<string> = (value) => fieldsOf(value)('text', asString)

export const readPassage: Reader<PassageEntry> = (value) => {
  const field = fieldsOf(value)
  return {
    id: field('id', asString),
    documentTitle: field('documentTitle', asString),
    sectionPath: field('sectionPath', listOf(asString)),
    text: field('text', asString),
    footnote: field('footnote', orNull(asNumber)),
    anchor: field('anchor', orNull(readAnchor)),
    footnotes: field('footnotes', listOf(readFootnote)),
    figures: field('figures', listOf(readFigure)),
    url: field('url', asString),
  }
}
