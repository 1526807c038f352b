import { describe, expect, it } from 'vitest'
import { selectFigures } from '../../../src/answer/select-figures.ts'
import { CITY_REPORT } from '../../support/city-report.ts'
import { foundClause } from '../../support/found-clause.ts'
import { libraryOf, smallPorts } from '../../support/small-answering.ts'
import { understood } from '../../support/understood.ts'

const ports = smallPorts(libraryOf({ 'hong-giang': CITY_REPORT }))

/** The figures of the clause that says `source` that a question asks for, as printed. */
async function askedOf(source: string, message: string): Promise<string[]> {
  const question = understood(message)
  const evidence = await foundClause(ports, question, source)
  const asked = selectFigures(evidence, question)
  return evidence.facts.filter((fact) => asked.has(fact.factId)).map((fact) => fact.text)
}

describe('which figures of a clause were asked for', () => {
  it.each([
    ['its own label', '214 hộ nghèo', 'có bao nhiêu hộ nghèo', ['214 hộ']],
    ['the exact label, not one that says more', '214 hộ nghèo', 'có bao nhiêu hộ cận nghèo', ['365 hộ']],
    ['the unit', '214 hộ nghèo', 'bao nhiêu phần trăm hộ nghèo', ['0,86%']],
    ['the unit of money', '512.400 lượt', 'du lịch thu được bao nhiêu tiền', ['426 tỷ đồng']],
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
