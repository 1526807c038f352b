import { describe, expect, it } from 'vitest'
import { ShapeError } from '../../../web/api/reading.ts'
import { readProblem, retryAfterSeconds, TroubleError, troubleOf } from '../../../web/api/trouble.ts'
import { troubleSentence } from '../../../web/api/trouble-sentence.ts'

const now = new Date('2026-03-01T08:00:00Z')

describe('retryAfterSeconds', () => {
  it.each<[string | null, number | null]>([
    [null, null],
    ['12', 12],
    [' 0 ', 0],
    ['Sun, 01 Mar 2026 08:00:30 GMT', 30],
    ['Sun, 01 Mar 2026 07:59:00 GMT', 0],
    ['soon', null],
  ])('reads %s', (header, seconds) => {
    expect(retryAfterSeconds(header, now)).toBe(seconds)
  })
})

describe('readProblem', () => {
  it('reads a problem object', () => {
    expect(readProblem('{"type":"about:blank","status":400,"detail":"Câu hỏi trống."}')).toEqual({
      status: 400,
      detail: 'Câu hỏi trống.',
    })
  })

  it.each(['', '<html>502 Bad Gateway</html>', '{"status":"400"}', 'null'])('takes %j for none', (body) => {
    expect(readProblem(body)).toEqual({ status: 500, detail: '' })
  })
})

describe('troubleOf', () => {
  it('tells trouble with a request from a mistake of the page', () => {
    expect(troubleOf(new TroubleError({ kind: 'offline' }))).toEqual({ kind: 'offline' })
    expect(troubleOf(new ShapeError('a text was expected'))).toEqual({ kind: 'unreadable' })
    expect(troubleOf(new TypeError('undefined is not a function'))).toBeNull()
  })
})

describe('troubleSentence', () => {
  const refused = (status: number, retryAfter: number | null, detail = '') =>
    troubleSentence({ kind: 'refused', status, detail, retryAfterSeconds: retryAfter })

  it('tells how long to wait, in seconds or minutes', () => {
    expect(refused(429, 1)).toBe('Bạn đã hỏi hơi nhanh. Vui lòng thử lại sau 1 giây.')
    expect(refused(429, 0)).toBe('Bạn đã hỏi hơi nhanh. Vui lòng thử lại sau 1 giây.')
    expect(refused(503, 89)).toBe('Hệ thống đang bận. Vui lòng thử lại sau 89 giây.')
    expect(refused(503, 150)).toBe('Hệ thống đang bận. Vui lòng thử lại sau 3 phút.')
    expect(refused(503, null)).toBe('Hệ thống đang bận. Vui lòng thử lại sau ít phút.')
  })

  it('passes on what the server says, and has its own words for a silent one', () => {
    expect(refused(400, null, 'Câu hỏi trống.')).toBe('Câu hỏi trống.')
    expect(refused(400, null)).toContain('Vui lòng sửa lại nội dung')
    expect(refused(502, null)).toContain('Máy chủ gặp lỗi')
  })
})
