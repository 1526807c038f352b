import type { Citation } from '../domain/answer.ts'
import { markerOf } from './cite.ts'
import { quotesOf, type Draft, type Statement } from './draft.ts'

/** The draft as a text with citation marks: "… đạt 331 tỷ đồng. [1]", a list on lines of its own. */
export function renderDraft(draft: Draft, citations: readonly Citation[]): string {
  const body = draft.statements
    .map((statement, place) => {
      const marked = renderStatement(statement, citations)
      if (draft.asList) return `${place === 0 ? '' : '\n'}${place + 1}. ${marked}`
      if (place === 0) return marked
      return statement.lead === undefined ? ` ${marked}` : `\n${marked}`
    })
    .join('')
  return [draft.opening, body].filter(Boolean).join(draft.asList ? '\n' : ' ')
}

/** One statement with the marks of all its quotes: "… [1][2]". A lead is no part of what the marks cite for: it has its own line. */
export function renderStatement(statement: Statement, citations: readonly Citation[]): string {
  const markers = new Set(quotesOf(statement).map((cited) => markerOf(citations, cited)))
  const source = statement.source === undefined ? '' : `${statement.source}: `
  const said = [statement.lead, `${source}${statement.text}`].filter(Boolean).join('\n')
  return `${said} ${[...markers].map((marker) => `[${marker}]`).join('')}`
}
