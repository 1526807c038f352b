import { describe, expect, it } from 'vitest'
import { OverloadedError } from '../../../src/domain/errors.ts'
import type { ClauseHit } from '../../../src/ports.ts'
import { createRetrieve, wordQueryOf } from '../../../src/retrieval/retrieve.ts'
import { CITY_REPORT } from '../../support/city-report.ts'
import { passageSaying } from '../../support/library-search.ts'
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
    const gone = { passageId: 'gone', score: 1 }
    const { ranked } = await createRetrieve({
      ...ports,
      vectors: { search: () => Promise.resolve([gone]) },
      clauseVectors: { search: () => Promise.resolve([{ ...gone, start: 0 }]) },
      words: { ...ports.words, search: () => [] },
    })(understood('hộ nghèo'))
    expect(ranked).toEqual([])
  })

  it('is nothing when the embedder is overloaded: that is for the caller to tell', async () => {
    const embedder = { embedQuestion: () => Promise.reject(new OverloadedError(3)) }
    await expect(createRetrieve({ ...ports, embedder })(understood('hộ nghèo'))).rejects.toThrow(
      OverloadedError,
    )
  })
})

describe('the vectors of clauses', () => {
  const poor = passageSaying(library, '214 hộ nghèo')
  const tourism = passageSaying(library, '426 tỷ đồng')
  const none = { search: () => Promise.resolve([]) }

  /** What is found when only the vectors of clauses find anything. */
  async function foundByClauses(hits: readonly ClauseHit[], message = 'hộ nghèo') {
    const { ranked } = await createRetrieve({
      ...ports,
      words: { ...ports.words, search: () => [] },
      vectors: none,
      clauseVectors: { search: () => Promise.resolve([...hits]) },
    })(understood(message))
    return new Map(
      ranked.map(({ passage, clause, features }) => [
        passage.text.slice(clause.start, clause.end),
        features.clauseScore,
      ]),
    )
  }

  it('bring passages that neither words nor vectors of whole passages bring', async () => {
    expect((await foundByClauses([])).size).toBe(0)
    const found = await foundByClauses([{ passageId: poor.id, start: 0, score: 0.9 }])
    expect([...found.keys()].join(' ')).toBe(poor.text)
  })

  it('score the nearest clause 1, the farthest 0, and those between by their nearness', async () => {
    const [first, second] = tourism.clauses
    const found = await foundByClauses([
      { passageId: poor.id, start: 0, score: 0.9 },
      { passageId: tourism.id, start: second?.start ?? 0, score: 0.85 },
      { passageId: tourism.id, start: first?.start ?? 0, score: 0.8 },
    ])
    const scoreOf = (text: string) => [...found].find(([clause]) => clause.includes(text))?.[1]
    expect(scoreOf('214 hộ nghèo')).toBe(1)
    expect(scoreOf('426 tỷ đồng')).toBeCloseTo(0.5)
    expect(scoreOf('512.400 lượt')).toBe(0)
    expect(scoreOf('365 hộ')).toBe(0)
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
