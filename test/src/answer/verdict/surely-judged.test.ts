import { describe, expect, it } from 'vitest'
import { isSurelyJudged } from '../../../../src/answer/verdict/surely-judged.ts'
import { createRetrieve } from '../../../../src/retrieval/retrieve.ts'
import { CITY_REPORT } from '../../../support/city-report.ts'
import { foundClause } from '../../../support/found-clause.ts'
import { libraryOf, smallPorts } from '../../../support/small-answering.ts'
import { understood } from '../../../support/understood.ts'

const ports = smallPorts(libraryOf({ 'hong-giang': CITY_REPORT }))

async function isSure(message: string, text: string) {
  const question = understood(message)
  const best = await foundClause(ports, question, text)
  return isSurelyJudged(question, best, await createRetrieve(ports)(question))
}

describe('the figures by which something is judged', () => {
  it('are surely there when they are named so, though nothing says the words of the judgement', async () => {
    expect(await isSure('doanh thu du lịch năm 2024 tăng hay giảm', '450 tỷ đồng')).toBe(true)
  })

  it('are not those of another thing', async () => {
    expect(await isSure('doanh thu xây dựng năm 2024 tăng hay giảm', '450 tỷ đồng')).toBe(false)
  })

  it('are not asked for where nothing is to be judged', async () => {
    expect(await isSure('doanh thu du lịch năm 2024 là bao nhiêu', '450 tỷ đồng')).toBe(false)
  })
})
