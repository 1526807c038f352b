import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEvents, takeEvents, type StreamEvent } from '../../../web/api/event-stream.ts'

describe('takeEvents', () => {
  it.each<[string, string, StreamEvent[], string]>([
    ['an event', 'event: delta\ndata: {"text":"Đạt"}\n\n', [{ type: 'delta', data: '{"text":"Đạt"}' }], ''],
    ['an event without a type', 'data: a\n\n', [{ type: 'message', data: 'a' }], ''],
    ['no space behind the colon', 'event:done\ndata:a\n\n', [{ type: 'done', data: 'a' }], ''],
    ['only one space is dropped', 'data:  a\n\n', [{ type: 'message', data: ' a' }], ''],
    ['several lines of data', 'data: a\ndata\ndata: b\n\n', [{ type: 'message', data: 'a\n\nb' }], ''],
    ['a comment that keeps the line open', ': ping\n\ndata: a\n\n', [{ type: 'message', data: 'a' }], ''],
    ['no data, no event', 'event: delta\n\n', [], ''],
    ['other fields are left out', 'id: 7\nretry: 9\ndata: a\n\n', [{ type: 'message', data: 'a' }], ''],
    ['line ends of Windows', 'event: done\r\ndata: a\r\n\r\n', [{ type: 'done', data: 'a' }], ''],
    ['line ends of old', 'data: a\r\rdata: b', [{ type: 'message', data: 'a' }], 'data: b'],
    ['an event that has only begun', 'data: a\n\nevent: do', [{ type: 'message', data: 'a' }], 'event: do'],
    ['a CR whose LF may still come', 'data: a\n\r', [], 'data: a\n\r'],
    ['a colon in the data', 'data: {"a":"b: c"}\n\n', [{ type: 'message', data: '{"a":"b: c"}' }], ''],
  ])('%s', (_name, received, events, rest) => {
    expect(takeEvents(received)).toEqual({ events, rest })
  })
})

const lineEnd = fc.constantFrom('\n', '\r\n')
const sent = fc.array(fc.record({ type: fc.constantFrom('delta', 'done', 'error'), data: fc.json() }), {
  maxLength: 6,
})

async function collect(body: ReadableStream<Uint8Array>): Promise<StreamEvent[]> {
  const events: StreamEvent[] = []
  for await (const event of readEvents(body)) events.push(event)
  return events
}

function streamOf(chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
}

describe('readEvents', () => {
  it('gives the same events wherever the network cuts the bytes, in the middle of a letter too', async () => {
    await fc.assert(
      fc.asyncProperty(sent, lineEnd, fc.array(fc.nat(400)), async (events, end, cuts) => {
        const text = events.map(({ type, data }) => `event: ${type}${end}data: ${data}${end}${end}`).join('')
        const bytes = new TextEncoder().encode(text)
        const places = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length]
        const chunks = places.slice(1).map((place, index) => bytes.slice(places[index], place))
        expect(await collect(streamOf(chunks))).toEqual(events)
      }),
    )
  })

  it('drops what has begun and never ends', async () => {
    const bytes = new TextEncoder().encode('data: a\n\nevent: done\ndata: b\n')
    expect(await collect(streamOf([bytes]))).toEqual([{ type: 'message', data: 'a' }])
  })

  it('says that it was interrupted when the connection breaks', async () => {
    const broken = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.error(new TypeError('network error'))
      },
    })
    await expect(collect(broken)).rejects.toMatchObject({ trouble: { kind: 'interrupted' } })
  })
})
