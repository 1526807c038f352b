import type { Bound, PeriodStatus, Relation } from '../../src/domain/fact.ts'
import { readChoice, readDocumentChoice, type Choice, type DocumentChoice } from './choice.ts'
import { asNumber, asString, fieldsOf, listOf, oneOf, orNull, type Reader } from './reading.ts'

/** What a statement says of a figure, or the figure that it says it of. */
export interface SaidFigure {
  factId: string
  baseValue: number
  baseUnit: string
  /** "45% kế hoạch", "giảm 7,3% so với năm 2020". */
  words: string
}

/** A figure as a list shows it. */
export interface Figure {
  factId: string
  documentId: string
  /** As printed, unit included. */
  text: string
  /** With what makes it a figure: about, over, up, compared to. */
  words: string
  unit: string
  baseValue: number
  baseUnit: string
  bound: Bound
  label: string
  qualifiers: string[]
  period: string | null
  status: PeriodStatus
  relation: Relation
  planShares: SaidFigure[]
  changes: SaidFigure[]
  spokenOf: SaidFigure | null
  /** Places in the passage. */
  start: number
  end: number
  quote: string
  quoteStart: number
  sectionPath: string[]
  footnote: number | null
  url: string
}

const readSaidFigure: Reader<SaidFigure> = (value) => {
  const field = fieldsOf(value)
  return {
    factId: field('factId', asString),
    baseValue: field('baseValue', asNumber),
    baseUnit: field('baseUnit', asString),
    words: field('words', asString),
  }
}

const readFigure: Reader<Figure> = (value) => {
  const field = fieldsOf(value)
  return {
    factId: field('factId', asString),
    documentId: field('documentId', asString),
    text: field('text', asString),
    words: field('words', asString),
    unit: field('unit', asString),
    baseValue: field('baseValue', asNumber),
    baseUnit: field('baseUnit', asString),
    bound: field('bound', oneOf('exact', 'about', 'over', 'under', 'range')),
    label: field('label', asString),
    qualifiers: field('qualifiers', listOf(asString)),
    period: field('period', orNull(asString)),
    status: field('status', oneOf('actual', 'estimate', 'plan')),
    relation: field('relation', oneOf('value', 'planShare', 'change', 'share', 'partOf', 'rank', 'target')),
    planShares: field('planShares', listOf(readSaidFigure)),
    changes: field('changes', listOf(readSaidFigure)),
    spokenOf: field('spokenOf', orNull(readSaidFigure)),
    start: field('start', asNumber),
    end: field('end', asNumber),
    quote: field('quote', asString),
    quoteStart: field('quoteStart', asNumber),
    sectionPath: field('sectionPath', listOf(asString)),
    footnote: field('footnote', orNull(asNumber)),
    url: field('url', asString),
  }
}

export interface FigurePage {
  total: number
  items: Figure[]
  nextCursor: string | null
}

export const readFigurePage: Reader<FigurePage> = (value) => {
  const field = fieldsOf(value)
  return {
    total: field('total', asNumber),
    items: field('items', listOf(readFigure)),
    nextCursor: field('nextCursor', orNull(asString)),
  }
}

export interface SectionChoice extends Choice {
  depth: number
}

/** What each filter of figures can be set to. */
export interface FigureChoices {
  units: Choice[]
  periods: Choice[]
  statuses: Choice[]
  relations: Choice[]
  sections: SectionChoice[]
  documents: DocumentChoice[]
}

const readSectionChoice: Reader<SectionChoice> = (value) => ({
  ...readChoice(value),
  depth: fieldsOf(value)('depth', asNumber),
})

export const readFigureChoices: Reader<FigureChoices> = (value) => {
  const field = fieldsOf(value)
  return {
    units: field('units', listOf(readChoice)),
    periods: field('periods', listOf(readChoice)),
    statuses: field('statuses', listOf(readChoice)),
    relations: field('relations', listOf(readChoice)),
    sections: field('sections', listOf(readSectionChoice)),
    documents: field('documents', listOf(readDocumentChoice)),
  }
}
