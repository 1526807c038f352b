import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatEvent, wantsEventStream } from '../../../src/http/event-stream.ts'

describe('formatEvent', () => {
  it('writes the name, one line of JSON and an empty line', () => {
    expect(formatEvent({ event: 'delta', data: { text: 'Thu ngân sách' } })).toBe(
      'event: delta\ndata: {"text":"Thu ngân sách"}\n\n',
    )
  })

  it('keeps line breaks of the data out of the frame', () => {
    expect(formatEvent({ event: 'delta', data: { text: 'một\nhai\r\nba' } })).toBe(
      'event: delta\ndata: {"text":"một\\nhai\\r\\nba"}\n\n',
    )
  })

  it('gives back any text through one data line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const [name, data, ...rest] = formatEvent({ event: 'delta', data: { text } }).split(/\r\n|\n|\r/)
        expect([name, ...rest]).toEqual(['event: delta', '', ''])
        expect(JSON.parse(data?.replace(/^data: /, '') ?? '')).toEqual({ text })
      }),
    )
  })
})

describe('wantsEventStream', () => {
  it.each([
    ['text/event-stream', true],
    ['TEXT/EVENT-STREAM', true],
    ['text/event-stream; charset=utf-8', true],
    ['text/event-stream, application/json;q=0.5', true],
    ['application/json', false],
    ['*/*', false],
    ['application/json, text/event-stream', false],
    ['text/event-stream;q=0', false],
    ['text/event-stream;q=0.2, application/json', false],
    [undefined, false],
  ])('%s: %s', (accept, wanted) => {
    expect(wantsEventStream(accept)).toBe(wanted)
  })
})
