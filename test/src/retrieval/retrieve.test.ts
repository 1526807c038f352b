import { describe, expect, it } from 'vitest'
import { OverloadedError } from '../../../src/domain/errors.ts'
import { createRetrieve, wordQueryOf } from '../../../src/retrieval/retrieve.ts'
import { CITY_REPORT } from '../../support/city-report.ts'
import { libraryOf, smallPorts } from '../../support/small-answering.ts'
import { understood } from '../../support/understood.ts'

const library = libraryOf({ 'hong-giang': CITY_REPORT })
const ports = smallPorts(library)
const retrieve = createRetrieve(ports)

async function firstClause(message: string): Promise<string> {
  const { ranked } = await retrieve(understood(message))
  const [best] = ranked
  return best ? best.passage.text.slice(best.clause.start, best.clause.end) : ''
}

describe('the best clause', () => {
  it.each([
    ['Doanh thu du lịch năm 2023 đạt bao nhiêu?', '426 tỷ đồng'],
    ['Chỉ tiêu doanh thu du lịch năm 2024?', '450 tỷ đồng'],
    ['có bao nhiêu hộ nghèo', '214 hộ nghèo'],
    ['số hộ cận nghèo', '365 hộ'],
    ['GPMB phê duyệt bao nhiêu phương án', '27 phương án'],
    ['thi đua theo nghị quyết nào', '15-NQ/TU'],
    ['sản lượng cá nuôi năm 2024', '264 | 280'],
  ])('for "%s" prints %s', async (message, printed) => {
    expect(await firstClause(message)).toContain(printed)
  })
})

describe('what retrieval gives', () => {
  it('is every clause at most once, best first', async () => {
    const { ranked } = await retrieve(understood('có bao nhiêu hộ nghèo'))
    const scores = ranked.map((evidence) => evidence.score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    const places = ranked.map(({ passage, clause }) => `${passage.id}:${clause.start}`)
    expect(new Set(places).size).toBe(places.length)
  })

  it('is the same every time it is asked', async () => {
    const question = understood('có bao nhiêu hộ nghèo')
    expect(await retrieve(question)).toEqual(await retrieve(question))
  })

  it('has a weight for every term and a strength in every clause', async () => {
    const question = understood('doanh thu du lịch năm 2023')
    const { ranked, termWeights, pairWeights } = await retrieve(question)
    expect(termWeights).toHaveLength(question.terms.length)
    for (const { inClause, inContext, pairsInContext } of ranked) {
      expect(inClause).toHaveLength(question.terms.length)
      expect(pairsInContext).toHaveLength(pairWeights.length)
      inContext.forEach((strength, place) => {
        expect(strength).toBeGreaterThanOrEqual(inClause[place] ?? 1)
      })
    }
  })

  it('is found by meaning alone when no word agrees', async () => {
    const nothingSaid = { ...ports, words: { ...ports.words, search: () => [] } }
    const { ranked } = await createRetrieve(nothingSaid)(understood('hộ nghèo'))
    expect(ranked.length).toBeGreaterThan(0)
  })

  it('leaves out passages that the library does not hold', async () => {
    const vectors = { search: () => Promise.resolve([{ passageId: 'gone', score: 1 }]) }
    const words = { ...ports.words, search: () => [] }
    const { ranked } = await createRetrieve({ ...ports, vectors, words })(understood('hộ nghèo'))
    expect(ranked).toEqual([])
  })

  it('is nothing when the embedder is overloaded: that is for the caller to tell', async () => {
    const embedder = { embedQuestion: () => Promise.reject(new OverloadedError(3)) }
    await expect(createRetrieve({ ...ports, embedder })(understood('hộ nghèo'))).rejects.toThrow(
      OverloadedError,
    )
  })
})

describe('the words looked for', () => {
  it('are folded; marks, neighbours and other ways to say it stand beside them', () => {
    const query = wordQueryOf(understood('GPMB và hộ nghèo, trồng rung'))
    expect(query.words).toEqual(['gpmb', 'ho', 'ngheo', 'trong', 'rung'])
    expect(query.accented).toEqual(['hộ', 'nghèo', 'trồng'])
    expect(query.pairs).toEqual(['ho ngheo', 'trong rung'])
    expect(query.synonyms).toEqual(expect.arrayContaining(['giai', 'phong', 'mat', 'bang']))
  })
})
