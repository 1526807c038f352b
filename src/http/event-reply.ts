import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { formatEvent, type StreamEvent } from './event-stream.ts'
import { problemOfError } from './problem-of-error.ts'
import { describeProblem } from './problems.ts'

/** Proxies hold nothing back and change nothing: a reader sees each piece at once. */
const STREAM_HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-store, no-transform',
  'x-accel-buffering': 'no',
}

/** Sends events as they come. Trouble on the way is the last event, `error`; a client that leaves ends the events. */
export function replyWithEvents(
  events: Iterable<StreamEvent> | AsyncIterable<StreamEvent>,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  return reply.headers(STREAM_HEADERS).send(Readable.from(formattedEvents(events, request)))
}

async function* formattedEvents(
  events: Iterable<StreamEvent> | AsyncIterable<StreamEvent>,
  request: FastifyRequest,
): AsyncGenerator<string> {
  try {
    for await (const event of events) yield formatEvent(event)
  } catch (err) {
    const problem = describeProblem(problemOfError(err), request.id)
    request.log.error({ err, problem: problem.code }, 'event stream failed')
    yield formatEvent({ event: 'error', data: problem })
  }
}
