import { describe, expect, it } from 'vitest'
import { formatTrace } from '../../../src/terminal/format-trace.ts'
import { createStyle } from '../../../src/terminal/style.ts'
import { asked } from './made-up-asking.ts'

const explain = async (question: string) => formatTrace((await asked(question)).trace, createStyle(false))

describe('how an answer came about', () => {
  it('tells the question as understood', async () => {
    const shown = await explain('năm 2023 GPMB được bao nhiêu phương án')
    expect(shown).toContain('ý định: figure')
    expect(shown).toContain('kỳ: 2023')
    expect(shown).toContain('gpmb → giai phong mat bang (abbreviation)')
  })

  it('tells the best clauses, best first, with what speaks for them', async () => {
    const shown = await explain('có bao nhiêu hộ nghèo')
    const candidates = shown.match(/^ {2}\d\. .+$/gmu) ?? []
    expect(candidates.length).toBeGreaterThan(1)
    const scores = candidates.map((line) => Number(/\d\. (-?[\d.]+)/.exec(line)?.[1]))
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(shown).toContain('214 hộ nghèo')
    expect(shown).toContain('clauseCoverage 1.00')
  })

  it('tells the verdict', async () => {
    expect(await explain('có bao nhiêu hộ nghèo')).toContain('"said":true')
    expect(await explain('Doanh thu du lịch năm 2019 là bao nhiêu?')).toContain('"reason":"period"')
  })

  it('says nothing of candidates where none was looked for', async () => {
    expect(await explain('xin chào')).not.toMatch(/^ {2}\d\. /mu)
  })
})
