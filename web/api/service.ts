import { readPassage, type PassageEntry } from './passage-reader.ts'
import { bodyText, fetchOrTrouble } from './fetch-or-trouble.ts'
import { asString, fieldsOf, listOf, readJson, type Reader } from './reading.ts'

export interface DocumentEntry {
  id: string
  title: string
}

const readDocumentEntry: Reader<DocumentEntry> = (value) => {
  const field = fieldsOf(value)
  return { id: field('id', asString), title: field('title', asString) }
}

/** The documents that answers rest on. */
export function fetchDocuments(): Promise<DocumentEntry[]> {
  return fetchJson('/api/documents', (value) => fieldsOf(value)('documents', listOf(readDocumentEntry)))
}

/** Questions to start from about one part of the reports. */
export interface StartTheme {
  title: string
  questions: string[]
}

const readTheme: Reader<StartTheme> = (value) => {
  const field = fieldsOf(value)
  return { title: field('title', asString), questions: field('questions', listOf(asString)) }
}

/** Questions to start from, by theme. */
export function fetchThemes(): Promise<StartTheme[]> {
  return fetchJson('/api/suggestions', (value) => fieldsOf(value)('themes', listOf(readTheme)))
}

/** A passage of a report with its notes and figures. */
export function fetchPassage(id: string): Promise<PassageEntry> {
  return fetchJson(`/api/passages/${encodeURIComponent(id)}`, readPassage)
}

/** Tells whether an answer helped, in words too when `comment` is given. */
export async function sendVote(answerId: string, vote: 'up' | 'down', comment?: string): Promise<void> {
  await fetchOrTrouble('/api/feedback', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ answerId, vote, comment }),
  })
}

/** JSON of our own service. Throws TroubleError or ShapeError, or an abort's own error. */
export async function fetchJson<Value>(
  address: string,
  read: Reader<Value>,
  { signal }: { signal?: AbortSignal } = {},
): Promise<Value> {
  const headers = { Accept: 'application/json' }
  const response = await fetchOrTrouble(address, signal === undefined ? { headers } : { headers, signal })
  return readJson(await bodyText(response), read)
}
