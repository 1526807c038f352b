import type { ConnectionError } from 'fastify'
import type { Socket } from 'node:net'
import { describeProblem, ProblemError, type ProblemCode } from './problems.ts'

const CODES: Readonly<Record<string, ProblemCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'request_timeout',
  HPE_HEADER_OVERFLOW: 'headers_too_large',
}

const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
}

/** Answers what is not HTTP, or arrives too slowly: there is no request yet, so the reply is written to the socket. */
export function answerBrokenRequest(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  socket.end(brokenRequestReply(CODES[error.code] ?? 'request_invalid'))
}

/** A whole HTTP reply as text. Pure. */
function brokenRequestReply(code: ProblemCode): string {
  const problem = describeProblem(new ProblemError(code))
  const body = JSON.stringify(problem)
  return [
    `HTTP/1.1 ${problem.status} ${REASONS[problem.status] ?? 'Bad Request'}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
    'Cache-Control: no-store',
    '',
    body,
  ].join('\r\n')
}
