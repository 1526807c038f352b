import { describe, expect, it } from 'vitest'
import { progressIn } from '../../../src/vietnamese/progress-words.ts'

describe('what is done and what is still open', () => {
  it.each([
    ['Chưa thực thi', 'open'],
    ['TTHC chưa tích hợp', 'open'],
    ['còn bao nhiêu hồ sơ chưa giải quyết?', 'open'],
    ['Đã thực thi', 'done'],
    ['làm xong bao nhiêu công trình', 'done'],
    ['Tổng số hồ sơ', null],
  ])('%s: %s', (text, progress) => {
    expect(progressIn(text)).toBe(progress)
  })

  it('hears a question whether in a "chưa" at the end', () => {
    expect(progressIn('đã bàn giao mặt bằng chưa?')).toBe('done')
    expect(progressIn('đã bàn giao mặt bằng chưa vậy ạ')).toBe('done')
  })
})
