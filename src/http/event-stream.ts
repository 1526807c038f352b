/** One event of a `text/event-stream`. `data` is written as one line of JSON: a line break in it would end the event. */
export interface StreamEvent {
  event: string
  data: unknown
}

export function formatEvent({ event, data }: StreamEvent): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
}

/**
 * Whether the `Accept` header asks for events rather than JSON: named, not refused by `q=0`, and wanted more than JSON. A
 * client that takes both alike gets JSON.
 */
export function wantsEventStream(accept: string | undefined): boolean {
  const wanted = new Map<string, number>()
  for (const range of (accept ?? '').split(',')) {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
    wanted.set(type, qualityOf(parameters))
  }
  const events = wanted.get('text/event-stream') ?? 0
  return events > 0 && events > (wanted.get('application/json') ?? 0)
}

function qualityOf(parameters: readonly string[]): number {
  const written = parameters.find((parameter) => parameter.startsWith('q='))
  const quality = written === undefined ? 1 : Number(written.slice(2))
  return Number.isFinite(quality) ? quality : 1
}
