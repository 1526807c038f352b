import type { AnswerFigure, AnswerResponse, Citation, Verification } from '../../src/domain/answer.ts'
import { asBoolean, asNumber, asString, fieldsOf, listOf, oneOf, orNull, type Reader } from './reading.ts'

const readDerivation: Reader<NonNullable<AnswerFigure['derivation']>> = (value) => {
  const field = fieldsOf(value)
  return { expression: field('expression', asString), operands: field('operands', listOf(asString)) }
}

const readFigure: Reader<AnswerFigure> = (value) => {
  const field = fieldsOf(value)
  return {
    factId: field('factId', asString),
    text: field('text', asString),
    value: field('value', asNumber),
    unit: field('unit', asString),
    label: field('label', asString),
    period: field('period', orNull(asString)),
    role: field('role', oneOf('answer', 'context', 'derived')),
    citation: field('citation', asNumber),
    verified: field('verified', asBoolean),
    derivation: field('derivation', orNull(readDerivation)),
  }
}

const readCitation: Reader<Citation> = (value) => {
  const field = fieldsOf(value)
  return {
    marker: field('marker', asNumber),
    documentId: field('documentId', asString),
    documentTitle: field('documentTitle', asString),
    sectionPath: field('sectionPath', listOf(asString)),
    footnote: field('footnote', orNull(asNumber)),
    quote: field('quote', asString),
    passageId: field('passageId', asString),
    start: field('start', asNumber),
    end: field('end', asNumber),
    url: field('url', asString),
  }
}

const readMismatch: Reader<Verification['mismatches'][number]> = (value) => {
  const field = fieldsOf(value)
  return { text: field('text', asString), reason: field('reason', asString) }
}

const readVerification: Reader<Verification> = (value) => {
  const field = fieldsOf(value)
  return {
    status: field('status', oneOf('verified', 'corrected', 'rejected', 'no_figures')),
    checked: field('checked', asNumber),
    mismatches: field('mismatches', listOf(readMismatch)),
  }
}

/** The answer of POST /api/ask, as JSON or as the data of the event `done`. */
export const readAnswer: Reader<AnswerResponse> = (value) => {
  const field = fieldsOf(value)
  const resolvedQuestion = field('resolvedQuestion', (given) =>
    given === undefined ? null : asString(given),
  )
  return {
    answerId: field('answerId', asString),
    conversationId: field('conversationId', asString),
    status: field('status', oneOf('answered', 'not_found', 'clarify', 'smalltalk', 'refused')),
    answer: field('answer', asString),
    figures: field('figures', listOf(readFigure)),
    citations: field('citations', listOf(readCitation)),
    verification: field('verification', readVerification),
    notes: field('notes', listOf(asString)),
    suggestions: field('suggestions', listOf(asString)),
    engine: field('engine', oneOf('extractive', 'llm')),
    latencyMs: field('latencyMs', asNumber),
    ...(resolvedQuestion === null ? {} : { resolvedQuestion }),
  }
}
