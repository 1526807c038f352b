import type { AnswerResponse, Citation } from '../../src/domain/answer.ts'
import { placeName } from '../quotes/place-name.ts'

interface Copied {
  question: string
  answer: Pick<AnswerResponse, 'answer' | 'notes' | 'citations'>
  /** Of the page: sources get full addresses. */
  origin: string
}

/** A question with its answer and numbered sources as plain text, to be put into a letter or a message. */
export function copiedAnswer({ question, answer, origin }: Copied): string {
  const notes = answer.notes.map((note) => `Lưu ý: ${note}`)
  const sources = answer.citations.map((citation) => copiedSource(citation, origin))
  return [
    `Hỏi: ${question}`,
    `Trả lời: ${answer.answer}`,
    ...notes,
    ...(sources.length === 0 ? [] : [['Nguồn:', ...sources].join('\n')]),
  ].join('\n\n')
}

function copiedSource(citation: Citation, origin: string): string {
  const place = [citation.documentTitle, placeName(citation)].filter(Boolean).join(' › ')
  const address = new URL(citation.url, origin).href
  return `[${citation.marker}] “${citation.quote}”\n    ${place}\n    ${address}`
}

/** The address that asks a question again. */
export function questionAddress(question: string, origin: string): string {
  return `${origin}/?q=${encodeURIComponent(question)}`
}
