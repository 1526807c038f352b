import { describe, expect, it } from 'vitest'
import { asksForFigure, bestEvidence, selectEvidence } from '../../../src/answer/select-evidence.ts'
import type { Evidence } from '../../../src/domain/evidence.ts'
import { CITY_REPORT } from '../../support/city-report.ts'
import { foundClause } from '../../support/found-clause.ts'
import { libraryOf, smallPorts } from '../../support/small-answering.ts'
import { understood } from '../../support/understood.ts'

const ports = smallPorts(libraryOf({ 'hong-giang': CITY_REPORT }))

/** The clauses that say these texts, ranked as given, each a little worse than the one before. */
async function ranked(message: string, texts: readonly string[], step = 0.1): Promise<Evidence[]> {
  const found = await Promise.all(texts.map((text) => foundClause(ports, understood(message), text)))
  return found.map((evidence, place) => ({ ...evidence, score: 10 * (1 - step * place) }))
}

const printed = (evidence: Evidence | undefined) =>
  evidence?.passage.text.slice(evidence.clause.start, evidence.clause.end)

describe('the clause an answer rests on', () => {
  it('is the best', async () => {
    const message = 'có bao nhiêu hộ nghèo'
    const list = await ranked(message, ['214 hộ nghèo', '365 hộ'])
    expect(bestEvidence(list, understood(message))).toBe(list[0])
  })

  it('is the best with a figure when a figure is asked for', async () => {
    const message = 'thi đua được bao nhiêu'
    const list = await ranked(message, ['phong trào thi đua', '214 hộ nghèo'])
    expect(printed(bestEvidence(list, understood(message)))).toContain('214 hộ nghèo')
    expect(bestEvidence(list, understood('phong trào thi đua'))).toBe(list[0])
  })

  it('is the best of the period asked for', async () => {
    const message = 'doanh thu du lịch năm 2024 là bao nhiêu'
    const list = await ranked(message, ['426 tỷ đồng', '450 tỷ đồng'])
    expect(printed(bestEvidence(list, understood(message)))).toContain('450 tỷ đồng')
  })

  it('is no clause that is much worse than the best', async () => {
    const message = 'thi đua được bao nhiêu'
    const list = await ranked(message, ['phong trào thi đua', '214 hộ nghèo'], 0.9)
    expect(bestEvidence(list, understood(message))).toBe(list[0])
  })

  it('is none when nothing was found', () => {
    expect(bestEvidence([], understood('hộ nghèo'))).toBeUndefined()
  })
})

describe('the clauses an answer is made of', () => {
  async function chosen(message: string, texts: readonly string[]): Promise<(string | undefined)[]> {
    const question = understood(message)
    const list = await ranked(message, texts)
    const [best] = list
    if (!best) return []
    return selectEvidence(
      question,
      best,
      list,
      question.terms.map(() => 1),
    ).map(printed)
  }

  it('are one for one question', async () => {
    expect(await chosen('có bao nhiêu hộ nghèo', ['214 hộ nghèo', '365 hộ'])).toHaveLength(1)
  })

  it('are one for each period asked for', async () => {
    const clauses = await chosen('doanh thu du lịch năm 2023 và năm 2024', [
      '426 tỷ đồng',
      '214 hộ',
      '450 tỷ đồng',
    ])
    expect(clauses).toHaveLength(2)
    expect(clauses.join()).toContain('426 tỷ đồng')
    expect(clauses.join()).toContain('450 tỷ đồng')
  })

  it('are the clauses of both sides of a comparison', async () => {
    const clauses = await chosen('hộ cận nghèo so với khách du lịch', [
      '365 hộ',
      '214 hộ nghèo',
      '512.400 lượt',
    ])
    expect(clauses).toHaveLength(2)
    expect(clauses[1]).toContain('512.400 lượt')
  })

  it('are one when the best already says both', async () => {
    expect(await chosen('bao nhiêu phương án, bao nhiêu hộ', ['27 phương án', '214 hộ nghèo'])).toHaveLength(
      1,
    )
  })
})

describe('a question that wants a number', () => {
  it.each([
    ['có bao nhiêu hộ nghèo', true],
    ['tỷ lệ hộ nghèo', true],
    ['thu ngân sách', false],
    ['vì sao giải ngân chậm', false],
    ['ai ký báo cáo', false],
  ])('%s: %s', (message, expected) => {
    expect(asksForFigure(understood(message))).toBe(expected)
  })
})
