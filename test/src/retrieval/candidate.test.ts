import { describe, expect, it } from 'vitest'
import { analyseText } from '../../../src/retrieval/analysed-text.ts'
import { analysePassage, candidateOf, matchClauses } from '../../../src/retrieval/candidate.ts'
import { FEATURES } from '../../../src/retrieval/features.ts'
import { pairsOf } from '../../../src/retrieval/term-matching.ts'
import { scoreOf, WEIGHTS } from '../../../src/retrieval/weights.ts'
import { CITY_REPORT } from '../../support/city-report.ts'
import { foundClause } from '../../support/found-clause.ts'
import { passageSaying } from '../../support/library-search.ts'
import { libraryOf, smallPorts } from '../../support/small-answering.ts'
import { termTexts, understood } from '../../support/understood.ts'

const library = libraryOf({ 'hong-giang': CITY_REPORT })
const ports = smallPorts(library)
const found = (text: string, message: string) => foundClause(ports, understood(message), text)

describe('a clause that may answer', () => {
  it('has the figures printed in it, not those of its neighbours', async () => {
    const message = 'doanh thu du lịch'
    const printed = async (text: string) => (await found(text, message)).facts.map((fact) => fact.text)
    expect(await printed('512.400 lượt')).toEqual(['512.400 lượt', '102,5%', '18,2%'])
    expect(await printed('426 tỷ đồng')).toEqual(['426 tỷ đồng', '106%'])
  })

  it('tells what stands in it from what stands around it', async () => {
    const message = 'doanh thu du lịch kinh tế'
    const terms = termTexts(understood(message))
    const strength = async (text: string, word: string) => {
      const { inClause, inContext } = await found(text, message)
      return { clause: inClause[terms.indexOf(word)] ?? 0, context: inContext[terms.indexOf(word)] ?? 0 }
    }
    const beside = await strength('512.400 lượt', 'doanh')
    expect(beside.clause).toBe(0)
    expect(beside.context).toBeGreaterThan(0)
    expect((await strength('426 tỷ đồng', 'doanh')).clause).toBe(1)
    const heading = await strength('426 tỷ đồng', 'kinh')
    expect(heading.clause).toBe(0)
    expect(heading.context).toBeGreaterThan(0)
  })

  it('knows where it says words of the question, light ones left out', async () => {
    const { passage, shared } = await found('214 hộ nghèo', 'thành phố còn bao nhiêu hộ nghèo')
    const words = shared.map((start) => /^\p{L}+/u.exec(passage.text.slice(start))?.[0])
    expect(words).toEqual(['hộ', 'nghèo'])
  })

  it('is, as a note, about what its mark stands behind', async () => {
    const { inContext } = await found('Tân Hòa, Phú Lâm', 'xã đạt chuẩn nâng cao')
    expect(Math.min(...inContext)).toBeGreaterThan(0)
  })

  it('is, as a table row, about what its column heads say', async () => {
    const { inClause } = await found('Diện tích chè', 'diện tích chè kế hoạch năm 2024')
    expect(Math.min(...inClause)).toBeGreaterThan(0)
  })
})

describe('the place that a whole document is about', () => {
  const strengths = async (message: string, text: string, list: 'inClause' | 'inContext' = 'inClause') => {
    const evidence = await found(text, message)
    return Object.fromEntries(
      termTexts(understood(message)).map((term, place) => [term, evidence[list][place] ?? 0]),
    )
  }

  it('counts as said in every clause of it', async () => {
    const said = await strengths('Thành phố Hồng Giang có bao nhiêu hộ nghèo', '1.284,5 tỷ đồng')
    expect(said).toMatchObject({ hồng: 1, giang: 1, nghèo: 0 })
  })

  it('counts as said together there', async () => {
    const question = understood('Thành phố Hồng Giang có bao nhiêu hộ nghèo')
    const { pairsInContext } = await foundClause(ports, question, '1.284,5 tỷ đồng')
    const texts = termTexts(question)
    const pairs = pairsOf(question).map(([first, second], place) => [
      `${texts[first] ?? ''} ${texts[second] ?? ''}`,
      pairsInContext[place],
    ])
    expect(Object.fromEntries(pairs)).toMatchObject({ 'hồng giang': 1, 'phố hồng': 0.35 })
  })

  it('is no other place, and no word of the title that names no place', async () => {
    expect(await strengths('Thành phố Tân An có bao nhiêu hộ nghèo', '214 hộ nghèo')).toMatchObject({
      tân: 0,
      an: 0,
    })
    expect(await strengths('phương hướng giảm hộ nghèo', '214 hộ nghèo')).toMatchObject({ hướng: 0 })
  })
})

describe('the nearness of a clause in meaning', () => {
  const analysed = (text: string) => {
    const passage = passageSaying(library, text)
    return analysePassage(passage, '', library.factsOf(passage.id), analyseText)
  }

  it('is its own, not that of its neighbours in the passage', () => {
    const passage = analysed('426 tỷ đồng')
    const [, second] = passage.passage.clauses
    const scores = {
      wordScore: 0,
      vectorScore: 0.5,
      cosine: 0.8,
      clauseScores: new Map([[second?.start ?? 0, 0.9]]),
    }
    const candidates = matchClauses(understood('du lịch'), passage).map((clause) =>
      candidateOf(clause, scores),
    )
    expect(candidates.map(({ clauseScore }) => clauseScore)).toEqual([0, 0.9])
    expect(candidates.map(({ vectorScore }) => vectorScore)).toEqual([0.5, 0.5])
  })
})

describe('the features of a clause', () => {
  it('stand about between −1 and 1, so that their weights can be compared', async () => {
    for (const { text } of library.passages()) {
      const { features } = await found(text.slice(0, 12), 'năm 2023 có bao nhiêu hộ nghèo')
      for (const [name, value] of Object.entries(features)) {
        expect(Math.abs(value), name).toBeLessThanOrEqual(1.3)
      }
    }
  })

  it('prefer the clause that says the words', async () => {
    const message = 'năm 2023 có bao nhiêu hộ nghèo'
    const right = await found('214 hộ nghèo', message)
    const other = await found('27 phương án', message)
    expect(right.features.clauseCoverage).toBeGreaterThan(other.features.clauseCoverage ?? 1)
    expect(right.features.contextPairs).toBeGreaterThan(other.features.contextPairs ?? 1)
    expect(right.score).toBeGreaterThan(other.score)
  })

  it('hold it against letterhead and title that they are no part of the report proper', async () => {
    expect((await found('Tình hình phát triển', 'kinh tế')).features.isFrame).toBeLessThan(0)
    expect((await found('214 hộ nghèo', 'kinh tế')).features.isFrame).toBeCloseTo(0)
  })

  it('favour what the last answer rested on, and the notes that hang there, in a follow-up', async () => {
    const villages = passageSaying(library, '03 xã')
    const question = { ...understood('xã nào?'), previousPassageIds: [villages.id] }
    const near = async (text: string) => (await foundClause(ports, question, text)).features.nearPrevious
    expect(await near('03 xã')).toBe(1)
    expect(await near('Tân Hòa, Phú Lâm')).toBe(1)
    expect(await near('214 hộ nghèo')).toBe(0)
  })
})

describe('the weights', () => {
  it('name every feature and nothing else', () => {
    expect(Object.keys(WEIGHTS).sort()).toEqual(FEATURES.map((feature) => feature.name).sort())
  })

  it('make of the features the one number that clauses are ranked by', async () => {
    const { features, score } = await found('214 hộ nghèo', 'có bao nhiêu hộ nghèo')
    expect(score).toBeCloseTo(scoreOf(features, WEIGHTS))
    expect(scoreOf({ clauseCoverage: 1 }, { clauseCoverage: 2, brevity: 5 })).toBe(2)
  })
})
