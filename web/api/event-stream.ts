import { TroubleError } from './trouble.ts'

/** One event of a `text/event-stream`. */
export interface StreamEvent {
  type: string
  data: string
}

/** Two line ends in a row; a CR at the very end waits, since its LF may still come. */
const EVENT_END = /(?:\r\n|\n|\r(?!\n|$)){2}/
const LINE_END = /\r\n|\n|\r/

/**
 * The complete events at the head of what has arrived so far, and the rest to put in front of the next piece. Comments,
 * `id` and `retry` are left out; an event without data is none (HTML standard, "Interpreting an event stream").
 */
export function takeEvents(received: string): { events: StreamEvent[]; rest: string } {
  const parts = received.split(EVENT_END)
  const rest = parts.pop() ?? ''
  return { events: parts.flatMap(parseEvent), rest }
}

function parseEvent(block: string): StreamEvent[] {
  let type = 'message'
  const data: string[] = []
  for (const line of block.split(LINE_END)) {
    const [, name, value = ''] = /^([^:]*)(?:: ?(.*))?$/u.exec(line) ?? []
    if (name === 'event') type = value
    if (name === 'data') data.push(value)
  }
  return data.length === 0 ? [] : [{ type, data: data.join('\n') }]
}

/**
 * Events of a response body as they arrive; ends when the body ends, an unfinished event at the end is dropped. Throws
 * TroubleError `interrupted` when the connection breaks or is aborted.
 */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let waiting = ''
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new TroubleError({ kind: 'interrupted' }, { cause })
    })
    if (done) return
    const { events, rest } = takeEvents(waiting + decoder.decode(value, { stream: true }))
    waiting = rest
    yield* events
  }
}
