import { asNumber, asString, fieldsOf, readJson, ShapeError } from './reading.ts'

/** What went wrong with a request, told apart by what a person can do about it. */
export type Trouble =
  /** The device has no network. */
  | { kind: 'offline' }
  /** There is a network, and the server does not answer. */
  | { kind: 'unreachable' }
  /** The answer began and did not end. */
  | { kind: 'interrupted' }
  /** The server says no; `detail` is its own Vietnamese sentence. */
  | { kind: 'refused'; status: number; detail: string; retryAfterSeconds: number | null }
  /** The server's answer is not one that this page knows. */
  | { kind: 'unreadable' }

export class TroubleError extends Error {
  override readonly name = 'TroubleError'
  constructor(
    readonly trouble: Trouble,
    options?: ErrorOptions,
  ) {
    super(trouble.kind, options)
  }
}

/** What an error of a request means; null when it is none of a request but a mistake of the page. */
export function troubleOf(error: unknown): Trouble | null {
  if (error instanceof TroubleError) return error.trouble
  if (error instanceof ShapeError) return { kind: 'unreadable' }
  return null
}

/** Of a problem object (RFC 9457); an empty `detail` and status 500 for something else (a proxy's own page). */
export function readProblem(body: string): { status: number; detail: string } {
  try {
    return readJson(body, (value) => {
      const field = fieldsOf(value)
      return { status: field('status', asNumber), detail: field('detail', asString) }
    })
  } catch (error) {
    if (error instanceof ShapeError) return { status: 500, detail: '' }
    throw error
  }
}

/** RFC 9110, 10.2.3: a number of seconds or an HTTP date. */
export function retryAfterSeconds(header: string | null, now: Date): number | null {
  if (header === null) return null
  if (/^\d+$/.test(header.trim())) return Number(header)
  const date = Date.parse(header)
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now.getTime()) / 1000))
}
