import { describe, expect, it } from 'vitest'
import { formatAnswer } from '../../../src/terminal/format-answer.ts'
import { createStyle } from '../../../src/terminal/style.ts'
import { asked } from './made-up-asking.ts'

const PLAIN = createStyle(false)

describe('an answer in a terminal', () => {
  it('shows the answer, how it was checked, its sources and what to ask next, in this order', async () => {
    const { answer } = await asked('có bao nhiêu hộ nghèo')
    const shown = formatAnswer(answer, PLAIN)
    const parts = [
      answer.answer,
      `✓ ${answer.verification.checked} con số`,
      '[1] ',
      'I. KẾT QUẢ THỰC HIỆN NĂM 2023 › 2. Về văn hóa - xã hội',
      `“${answer.citations[0]?.quote ?? 'none'}”`,
      'Có thể hỏi tiếp:',
      `· ${answer.suggestions[0] ?? 'none'}`,
    ]
    const places = parts.map((part) => shown.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('names the note that a quote comes from', async () => {
    const { answer } = await asked('Kể tên các xã đạt chuẩn nông thôn mới nâng cao')
    expect(formatAnswer(answer, PLAIN)).toContain('› Chú thích 1')
  })

  it('shows how a follow-up was understood, and notes', async () => {
    const { answer } = await asked('có bao nhiêu hộ nghèo')
    const shown = formatAnswer(
      { ...answer, resolvedQuestion: 'hộ nghèo — năm 2023', notes: ['Số ước'] },
      PLAIN,
    )
    expect(shown.startsWith('Đã hiểu là: hộ nghèo — năm 2023\n')).toBe(true)
    expect(shown).toContain('Lưu ý: Số ước')
  })

  it('claims no check where there was no figure, and shows no empty heading', async () => {
    const { answer } = await asked('xin chào')
    const shown = formatAnswer({ ...answer, suggestions: [] }, PLAIN)
    expect(shown).toBe(answer.answer)
  })
})

describe('colours', () => {
  it('are left out where there is no terminal', async () => {
    const { answer } = await asked('có bao nhiêu hộ nghèo')
    expect(formatAnswer(answer, PLAIN)).not.toContain('\u001b')
    expect(formatAnswer(answer, createStyle(true))).toContain('\u001b[1m')
  })

  it('are closed behind what they colour', () => {
    expect(createStyle(true).bold('đậm')).toBe('\u001b[1mđậm\u001b[22m')
    expect(createStyle(false).bold('đậm')).toBe('đậm')
  })
})
