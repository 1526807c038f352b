import { describe, expect, it } from 'vitest'
import { closeSecond } from '../../../../src/answer/evidence/close-second.ts'
import { createAsk } from '../../../../src/ask.ts'
import type { Evidence } from '../../../../src/domain/evidence.ts'
import { CITY_REPORT } from '../../../support/city-report.ts'
import { foundClause } from '../../../support/found-clause.ts'
import { libraryOf, smallPorts } from '../../../support/small-answering.ts'
import { understood } from '../../../support/understood.ts'

const ports = smallPorts(libraryOf({ 'hong-giang': CITY_REPORT }))

/** The clauses that say these texts, ranked as given with these scores. */
async function ranked(message: string, texts: Readonly<Record<string, number>>): Promise<Evidence[]> {
  return Promise.all(
    Object.entries(texts).map(async ([text, score]) => ({
      ...(await foundClause(ports, understood(message), text)),
      score,
    })),
  )
}

/** Whether a second clause is shown beside the best of these. */
async function showsSecond(message: string, texts: Readonly<Record<string, number>>): Promise<boolean> {
  const list = await ranked(message, texts)
  const [best] = list
  if (!best) throw new Error('no clause')
  const second = closeSecond(understood(message), best, list)
  expect(second === undefined || second === list[1]).toBe(true)
  return second !== undefined
}

describe('a second clause', () => {
  const POOR = 'thành phố giúp được bao nhiêu hộ nghèo xóa nhà dột nát'

  it('is shown when it might as well have come first', async () => {
    expect(await showsSecond(POOR, { '214 hộ nghèo': 8, '365 hộ': 7.6 })).toBe(true)
  })

  it('is not shown when the best is clearly better', async () => {
    expect(await showsSecond(POOR, { '214 hộ nghèo': 8, '365 hộ': 6.5 })).toBe(false)
  })

  it('is not shown when the best says all that was asked', async () => {
    expect(await showsSecond('có bao nhiêu hộ nghèo', { '214 hộ nghèo': 8, '365 hộ': 7.6 })).toBe(false)
  })

  it('is not shown when it has no figure and one is asked for', async () => {
    expect(
      await showsSecond('thi đua được bao nhiêu', { '214 hộ nghèo': 8, 'phong trào thi đua': 7.9 }),
    ).toBe(false)
  })

  it('is not shown when it has another unit than asked for, which the best has', async () => {
    expect(await showsSecond(POOR, { '214 hộ nghèo': 8, 'hộ nghèo còn 0,5%': 7.9 })).toBe(false)
  })

  it('is not shown when it belongs to another year', async () => {
    const message = 'doanh thu du lịch năm 2024 là bao nhiêu'
    expect(await showsSecond(message, { '450 tỷ đồng': 8, '426 tỷ đồng': 7.9 })).toBe(false)
  })

  it('is left to the comparison when two sides are asked for', async () => {
    const message = 'số hộ nghèo so với hộ cận nghèo'
    expect(await showsSecond(message, { '214 hộ nghèo': 8, '365 hộ': 7.9 })).toBe(false)
  })
})

describe('an answer with two clauses', () => {
  const ask = createAsk(ports)

  it('says that the report states the other too, and of both where', async () => {
    const { answer } = await ask({ question: 'doanh thu du lịch bao nhiêu', history: [] })
    expect(answer.answer).toMatch(/426 tỷ đồng.* \[1\]\nBáo cáo cũng nêu:\n.*450 tỷ đồng.* \[2\]$/u)
    expect(answer.verification.status).toBe('verified')
  })

  it('gives the figures of the second as context', async () => {
    const { answer } = await ask({ question: 'doanh thu du lịch bao nhiêu', history: [] })
    expect(answer.figures.filter(({ citation }) => citation === 2).map(({ role }) => role)).toEqual([
      'context',
    ])
  })
})
