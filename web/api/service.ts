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

/** Questions to start from. */
export function fetchSuggestions(): Promise<string[]> {
  return fetchJson('/api/suggestions', (value) => fieldsOf(value)('suggestions', listOf(asString)))
}

export async function sendVote(answerId: string, vote: 'up' | 'down'): Promise<void> {
  await fetchOrTrouble('/api/feedback', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ answerId, vote }),
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
