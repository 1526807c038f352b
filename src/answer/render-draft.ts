import type { Citation } from '../domain/answer.ts'
import { markerOf } from './cite.ts'
import { quotesOf, type Draft, type Statement } from './draft.ts'

/** The draft as a text with citation marks: "… đạt 331 tỷ đồng. [1]", a list on lines of its own. */
export function renderDraft(draft: Draft, citations: readonly Citation[]): string {
  const lines = draft.statements.map((statement, place) => {
    const marked = renderStatement(statement, citations)
    return draft.asList ? `${place + 1}. ${marked}` : marked
  })
  const body = lines.join(draft.asList ? '\n' : ' ')
  return [draft.opening, body].filter(Boolean).join(draft.asList ? '\n' : ' ')
}

/** One statement with the marks of all its quotes: "… [1][2]". */
export function renderStatement(statement: Statement, citations: readonly Citation[]): string {
  const markers = new Set(quotesOf(statement).map((cited) => markerOf(citations, cited)))
  return `${statement.text} ${[...markers].map((marker) => `[${marker}]`).join('')}`
}
