import { describe, expect, it } from 'vitest'
import { good, note, problem, type ReportPart } from '../../../src/channel-setup/remark.ts'
import { formatSetup } from '../../../src/terminal/format-setup.ts'
import { createStyle } from '../../../src/terminal/style.ts'

function shown(...parts: ReportPart[]): string {
  return formatSetup(parts, createStyle(false))
}

describe('what the set-up commands print', () => {
  it('has a mark for each remark, with what to do below, and counts what has to be done', () => {
    const address: ReportPart = { id: 'public-address', state: 'on', remarks: [good('Tốt.')], steps: null }
    const telegram: ReportPart = {
      id: 'telegram',
      state: 'on',
      remarks: [problem('Sai.', 'Sửa.'), note('Nên biết.')],
      steps: null,
    }
    const off: ReportPart = { id: 'zalo-bot', state: 'off', remarks: [], steps: null }
    expect(shown(address, telegram, off)).toBe(
      [
        'Địa chỉ công khai',
        '  ✓ Tốt.',
        '',
        'Telegram: đã đặt đủ cấu hình',
        '  ✗ Sai.',
        '      → Sửa.',
        '  • Nên biết.',
        '',
        'Zalo Bot: tắt',
        '',
        'Có 1 việc phải xử lý (các dòng có dấu ✗).',
      ].join('\n'),
    )
  })

  it('numbers what is done by hand', () => {
    const text = shown({
      id: 'zalo-oa',
      state: 'on',
      remarks: [],
      steps: { heading: 'Làm lần lượt:', items: ['Mở trang.', 'Dán.'] },
    })
    expect(text).toContain('  Làm lần lượt:\n    1. Mở trang.\n    2. Dán.')
    expect(text).toMatch(/Làm xong các bước trên thì chạy `npm run channels -- check`\.$/u)
  })

  it('ends well when nothing has to be done', () => {
    expect(shown({ id: 'telegram', state: 'on', remarks: [good('Tốt.')], steps: null })).toMatch(
      /Không có việc gì phải xử lý\.$/u,
    )
  })
})
