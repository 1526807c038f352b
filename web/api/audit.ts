import type { FindingKind, FindingVerdict } from '../../src/domain/finding.ts'
import { readChoice, readDocumentChoice, type Choice, type DocumentChoice } from './choice.ts'
import { asNumber, asString, fieldsOf, listOf, oneOf, orNull, type Reader } from './reading.ts'

/** Something printed that a finding speaks of, with the sentence around it. */
export interface FindingPlace {
  text: string
  /** Places in the passage. */
  start: number
  end: number
  quote: string
  quoteStart: number
  passageId: string
  sectionPath: string[]
  footnote: number | null
  url: string
}

/** A printed figure set against what other printed figures give. */
export interface Finding {
  findingId: string
  documentId: string
  verdict: FindingVerdict
  kind: FindingKind
  printed: FindingPlace
  computed: { text: string; expression: string }
  operands: FindingPlace[]
  difference: string
  explanation: string
}

const readPlace: Reader<FindingPlace> = (value) => {
  const field = fieldsOf(value)
  return {
    text: field('text', asString),
    start: field('start', asNumber),
    end: field('end', asNumber),
    quote: field('quote', asString),
    quoteStart: field('quoteStart', asNumber),
    passageId: field('passageId', asString),
    sectionPath: field('sectionPath', listOf(asString)),
    footnote: field('footnote', orNull(asNumber)),
    url: field('url', asString),
  }
}

const readComputed: Reader<Finding['computed']> = (value) => {
  const field = fieldsOf(value)
  return { text: field('text', asString), expression: field('expression', asString) }
}

const readFinding: Reader<Finding> = (value) => {
  const field = fieldsOf(value)
  return {
    findingId: field('findingId', asString),
    documentId: field('documentId', asString),
    verdict: field('verdict', oneOf('consistent', 'rounding', 'contradiction')),
    kind: field('kind', oneOf('share', 'total', 'change', 'planShare', 'sameIndicator', 'date', 'count')),
    printed: field('printed', readPlace),
    computed: field('computed', readComputed),
    operands: field('operands', listOf(readPlace)),
    difference: field('difference', asString),
    explanation: field('explanation', asString),
  }
}

export interface FindingPage {
  total: number
  items: Finding[]
  nextCursor: string | null
  choices: { verdicts: Choice[]; kinds: Choice[]; documents: DocumentChoice[] }
}

const readChoices: Reader<FindingPage['choices']> = (value) => {
  const field = fieldsOf(value)
  return {
    verdicts: field('verdicts', listOf(readChoice)),
    kinds: field('kinds', listOf(readChoice)),
    documents: field('documents', listOf(readDocumentChoice)),
  }
}

export const readFindingPage: Reader<FindingPage> = (value) => {
  const field = fieldsOf(value)
  return {
    total: field('total', asNumber),
    items: field('items', listOf(readFinding)),
    nextCursor: field('nextCursor', orNull(asString)),
    choices: field('choices', readChoices),
  }
}
