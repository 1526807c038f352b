import { describe, expect, it } from 'vitest'
import {
  asksForFigure,
  bestEvidence,
  selectEvidence,
} from '../../../../src/answer/evidence/select-evidence.ts'
import type { Evidence } from '../../../../src/domain/evidence.ts'
import { CITY_REPORT } from '../../../support/city-report.ts'
import { foundClause } from '../../../support/found-clause.ts'
import { libraryOf, smallPorts } from '../../../support/small-answering.ts'
import { understood } from '../../../support/understood.ts'

const ports = smallPorts(libraryOf({ 'hong-giang': CITY_REPORT }))
const wards = smallPorts(
  libraryOf({
    'binh-lam': `BÁO CÁO

Kết quả công tác năm 2022 của thị xã Bình Lâm

# I. KẾT QUẢ

- Phường Chợ Mới còn 12 hộ nghèo.

- Phường Hoa Lư còn 31 hộ nghèo.
`,
  }),
)

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

  it('is the best that speaks of the place asked for', async () => {
    const message = 'phường Hoa Lư có bao nhiêu hộ nghèo'
    const [other, right] = await Promise.all(
      ['12 hộ', '31 hộ'].map((text) => foundClause(wards, understood(message), text)),
    )
    if (!other || !right) throw new Error('no clause')
    const list = [
      { ...other, score: 10 },
      { ...right, score: 9 },
    ]
    expect(printed(bestEvidence(list, understood(message)))).toContain('Hoa Lư')
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

  it('are one for the year that a comparison is made with, too', async () => {
    const clauses = await chosen('doanh thu du lịch năm 2023 so với năm 2024', [
      '426 tỷ đồng',
      '512.400 lượt',
      '450 tỷ đồng',
    ])
    expect(clauses).toHaveLength(2)
    expect(clauses[1]).toContain('450 tỷ đồng')
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

describe('a question for several units', () => {
  const MESSAGE = 'có bao nhiêu hộ nghèo, thu ngân sách được bao nhiêu tiền'

  async function chosen(message: string, texts: readonly string[], step?: number) {
    const question = understood(message)
    const list = await ranked(message, texts, step)
    const [best] = list
    if (!best) throw new Error('nothing ranked')
    const weights = question.terms.map(() => 1)
    return selectEvidence(question, best, list, weights).map(printed)
  }

  it('is answered by a clause for each, however few words they share with it', async () => {
    const clauses = await chosen(MESSAGE, ['214 hộ nghèo', '512.400 lượt', '426 tỷ đồng'])
    expect(clauses).toHaveLength(2)
    expect(clauses[0]).toContain('214 hộ nghèo')
    expect(clauses[1]).toContain('426 tỷ đồng')
  })

  it('gets no further clause where each unit has one', async () => {
    const message = 'bao nhiêu phương án, bao nhiêu hộ cho khách du lịch'
    expect(await chosen(message, ['27 phương án', '214 hộ nghèo', '512.400 lượt'])).toHaveLength(1)
  })

  it('gets none for a unit that only a much worse clause has', async () => {
    expect(await chosen(MESSAGE, ['214 hộ nghèo', '1.284,5 tỷ đồng'], 0.9)).toHaveLength(1)
  })

  it('gets none for a unit that no clause has', async () => {
    const message = 'có bao nhiêu hộ nghèo, bao nhiêu con trâu'
    expect(await chosen(message, ['214 hộ nghèo', '1.284,5 tỷ đồng'])).toHaveLength(1)
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
