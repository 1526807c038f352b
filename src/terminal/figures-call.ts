import { factQuerySchema, type FactQuery } from '../fact-search/fact-query.ts'
import { readOptions } from './read-options.ts'

const DEFAULT_LIMIT = 20
const MAX_LIMIT = 1000

const OPTIONS = {
  unit: { type: 'string' },
  period: { type: 'string' },
  status: { type: 'string' },
  relation: { type: 'string' },
  bound: { type: 'string' },
  section: { type: 'string' },
  document: { type: 'string' },
  sort: { type: 'string' },
  limit: { type: 'string' },
  json: { type: 'boolean' },
} as const

/** A call of `npm run figures` as understood. */
export interface FiguresCall {
  query: FactQuery
  limit: number
  json: boolean
}

/** Reads the words behind the command: the call, or in Vietnamese what is wrong with it (null: nothing was asked). */
export function readFiguresCall(
  words: readonly string[],
): { call: FiguresCall } | { problem: string | null } {
  const typed = readOptions(words, OPTIONS)
  if ('problem' in typed) return typed
  const { values, positionals } = typed
  const { limit: typedLimit, json, ...filters } = values
  const q = positionals.join(' ')
  if (q.trim() === '' && Object.keys(filters).length === 0) return { problem: null }
  const query = factQuerySchema((parameter) => `--${parameter}`).safeParse({ q, ...filters })
  if (!query.success) return { problem: query.error.issues.map(({ message }) => message).join('; ') }
  const limit = typedLimit === undefined ? DEFAULT_LIMIT : readLimit(String(typedLimit))
  if (limit === null) return { problem: `--limit phải là số nguyên từ 1 đến ${MAX_LIMIT}` }
  return { call: { query: query.data, limit, json: json === true } }
}

function readLimit(typed: string): number | null {
  const limit = /^\d{1,4}$/.test(typed) ? Number(typed) : 0
  return limit >= 1 && limit <= MAX_LIMIT ? limit : null
}
