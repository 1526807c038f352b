import type { AnswerResponse, AskBody } from '../../src/domain/answer.ts'
import { readAnswer } from './answer-reader.ts'
import { readEvents } from './event-stream.ts'
import { fetchOrTrouble } from './fetch-or-trouble.ts'
import { asString, fieldsOf, readJson } from './reading.ts'
import { readProblem, TroubleError } from './trouble.ts'

export interface AskListener {
  signal: AbortSignal
  /** Called with each piece of the answer as it arrives; its figures are already verified. */
  onText: (text: string) => void
}

/** Asks and gives the finished answer. Throws TroubleError, or an abort's own error. */
export async function ask(body: AskBody, { signal, onText }: AskListener): Promise<AnswerResponse> {
  const response = await fetchOrTrouble('/api/ask', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
    body: JSON.stringify(body),
    signal,
  })
  if (response.body === null) throw new TroubleError({ kind: 'interrupted' })
  for await (const { type, data } of readEvents(response.body)) {
    if (type === 'delta') onText(readJson(data, (value) => fieldsOf(value)('text', asString)))
    if (type === 'done') return readJson(data, readAnswer)
    if (type === 'error') {
      throw new TroubleError({ kind: 'refused', ...readProblem(data), retryAfterSeconds: null })
    }
  }
  throw new TroubleError({ kind: 'interrupted' })
}
