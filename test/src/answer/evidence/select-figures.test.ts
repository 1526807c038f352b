import { describe, expect, it } from 'vitest'
import { selectFigures } from '../../../../src/answer/evidence/select-figures.ts'
import { CITY_REPORT } from '../../../support/city-report.ts'
import { foundClause } from '../../../support/found-clause.ts'
import { libraryOf, smallPorts } from '../../../support/small-answering.ts'
import { understood } from '../../../support/understood.ts'

const ports = smallPorts(libraryOf({ 'hong-giang': CITY_REPORT }))

/** The figures of the clause that says `source` that a question asks for, as printed. */
async function askedOf(source: string, message: string, among = ports): Promise<string[]> {
  const question = understood(message)
  const evidence = await foundClause(among, question, source)
  const asked = selectFigures(evidence, question)
  return evidence.facts.filter((fact) => asked.has(fact.factId)).map((fact) => fact.text)
}

describe('which figures of a clause were asked for', () => {
  it.each([
    ['its own label', '214 hộ nghèo', 'có bao nhiêu hộ nghèo', ['214 hộ']],
    ['the exact label', '365 hộ', 'có bao nhiêu hộ cận nghèo', ['365 hộ']],
    ['the unit', '214 hộ nghèo', 'bao nhiêu phần trăm hộ nghèo', ['0,86%']],
    ['the unit of money', '426 tỷ đồng', 'du lịch thu được bao nhiêu tiền', ['426 tỷ đồng']],
    ['a plan share', '1.284,5 tỷ đồng', 'thu ngân sách so với dự toán được bao nhiêu', ['111%']],
    ['a change', '512.400 lượt', 'lượng khách tăng bao nhiêu', ['18,2%']],
    ['the value itself when nothing else is said', '1.284,5 tỷ đồng', 'thu ngân sách', ['1.284,5 tỷ đồng']],
    ['the year of the column', 'Diện tích chè', 'diện tích chè năm 2024', ['1.900']],
    ['the year of the other column', 'Diện tích chè', 'diện tích chè năm 2023', ['1.830']],
    ['a plan', 'Sản lượng cá', 'kế hoạch năm sau sẽ nuôi bao nhiêu tấn cá', ['280']],
    [
      'as many as the question asks for',
      '27 phương án',
      'bao nhiêu phương án, bao nhiêu hộ',
      ['27 phương án', '318 hộ gia đình'],
    ],
  ])('by %s', async (_, source, message, figures) => {
    expect(await askedOf(source, message)).toEqual(figures)
  })

  it('none where the clause prints none', async () => {
    expect(await askedOf('phong trào thi đua', 'bao nhiêu phong trào')).toEqual([])
  })
})

describe('one figure for every unit asked', () => {
  const letters = smallPorts(
    libraryOf({
      'binh-lam': `BÁO CÁO

Kết quả công tác năm 2022 của thị xã Bình Lâm

# I. KẾT QUẢ

- Tiếp nhận 45 đơn khiếu nại và 31 đơn kiến nghị, giải quyết với kinh phí 15 triệu đồng.
`,
    }),
  )
  const ofLetters = (message: string) => askedOf('45 đơn', message, letters)

  it('of different kinds', async () => {
    expect(await ofLetters('mấy đơn khiếu nại, hết bao nhiêu tiền')).toEqual(['45 đơn', '15 triệu đồng'])
  })

  it('of one noun, told apart by the words behind it, in whatever order they are asked', async () => {
    expect(await ofLetters('mấy đơn kiến nghị')).toEqual(['31 đơn'])
    expect(await ofLetters('mấy đơn khiếu nại')).toEqual(['45 đơn'])
    expect(await ofLetters('mấy đơn kiến nghị, mấy đơn khiếu nại')).toEqual(['45 đơn', '31 đơn'])
  })

  it('and none twice', () => {
    const units = [0, 1].map((place) => ({ place, detail: 1 }))
    const question = understood('mấy đơn khiếu nại, mấy đơn kiến nghị')
    const figures = [
      { factId: 'first', features: {}, worth: 5, units },
      { factId: 'of no unit', features: {}, worth: 4, units: [] },
      { factId: 'second', features: {}, worth: 0, units },
    ]
    expect([...selectFigures({ figures, facts: [] }, question)]).toEqual(['first', 'second'])
  })

  it('whose words behind the noun outweigh a little more worth, not a lot', () => {
    const question = understood('mấy đơn khiếu nại')
    const chosen = (lead: number) =>
      [
        ...selectFigures(
          {
            facts: [],
            figures: [
              { factId: 'other', features: {}, worth: lead, units: [{ place: 0, detail: 0 }] },
              { factId: 'named', features: {}, worth: 0, units: [{ place: 0, detail: 1 }] },
            ],
          },
          question,
        ),
      ][0]
    expect(chosen(1)).toBe('named')
    expect(chosen(9)).toBe('other')
  })

  it('and another in its place where the clause prints none of that unit', () => {
    const question = understood('bao nhiêu hộ, bao nhiêu tiền')
    const figures = [
      { factId: 'money', features: {}, worth: 1, units: [{ place: 1, detail: 1 }] },
      { factId: 'share', features: {}, worth: 5, units: [] },
    ]
    expect(selectFigures({ figures, facts: [] }, question)).toEqual(new Set(['money', 'share']))
  })
})
