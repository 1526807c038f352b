import { describe, expect, it } from 'vitest'
import { weighPairs, weighTerms } from '../../../src/retrieval/term-weights.ts'
import { turnOf, termTexts, understood } from '../../support/understood.ts'
import type { Turn } from '../../../src/domain/turn.ts'
import type { WordIndex } from '../../../src/ports.ts'

const PASSAGES = { documentIds: null, passageCount: 100 }
const FREQUENCIES = new Map([
  ['ho', 40],
  ['ngheo', 10],
  ['ho ngheo', 8],
  ['chu', 60],
  ['de', 70],
  ['chu de', 1],
  ['nam', 10],
  ['gpmb', 2],
  ['giai', 30],
  ['phong', 30],
  ['mat', 30],
  ['bang', 20],
])

function wordsCounted(frequencies: ReadonlyMap<string, number>): WordIndex {
  return {
    search: () => [],
    documentFrequency: (word) => frequencies.get(word) ?? 0,
    vocabulary: () => frequencies,
  }
}
const WORDS = wordsCounted(FREQUENCIES)

function weights(message: string, history: readonly Turn[] = [], words = WORDS): Record<string, number> {
  const question = understood(message, history)
  const weighed = weighTerms(question, words, PASSAGES)
  return Object.fromEntries(termTexts(question).map((term, place) => [term, weighed[place] ?? 0]))
}

describe('how much a word of the question says', () => {
  it('the more the rarer it is in the documents, the most when it stands nowhere', () => {
    const { hộ = 0, nghèo = 0, voi = 0 } = weights('hộ nghèo nuôi voi')
    expect(hộ).toBeGreaterThan(0)
    expect(nghèo).toBeGreaterThan(hộ)
    expect(voi).toBeGreaterThan(nghèo)
  })

  it('by its count in the documents that are searched alone', () => {
    const question = understood('hộ nghèo')
    const counted: WordIndex = { ...WORDS, documentFrequency: (_word, documentIds) => (documentIds ? 9 : 1) }
    const [among = 0] = weighTerms(question, counted, { documentIds: ['son-la'], passageCount: 10 })
    const [everywhere = 0] = weighTerms(question, counted, { documentIds: null, passageCount: 100 })
    expect(among).toBeLessThan(everywhere)
  })

  it('little when it says little by itself, however rare', () => {
    const { năm = 0, nghèo = 0 } = weights('năm nghèo')
    expect(năm).toBeLessThan(nghèo)
  })

  it('as much as its written-out form when it stands nowhere itself', () => {
    const withoutIt = wordsCounted(new Map([...FREQUENCIES].filter(([word]) => word !== 'gpmb')))
    const { gpmb: rare = 0 } = weights('tiến độ GPMB')
    const { gpmb: unknown = 0 } = weights('tiến độ GPMB', [], withoutIt)
    expect(unknown).toBeLessThan(rare)
    expect(unknown).toBeGreaterThan(0)
  })

  it('less when it is inherited than when it is said', () => {
    const { nghèo: inherited = 0 } = weights('còn năm 2022?', [turnOf('hộ nghèo')])
    const { nghèo: said = 0 } = weights('hộ nghèo')
    expect(inherited).toBeLessThan(said)
  })
})

describe('how much two neighbours say together', () => {
  const pairWeight = (message: string) => {
    const question = understood(message)
    return weighPairs(question, weighTerms(question, WORDS, PASSAGES), WORDS, PASSAGES)[0] ?? 0
  }

  it('goes by their own rarity: common syllables form rare words', () => {
    expect(pairWeight('chủ đề')).toBeGreaterThan(pairWeight('hộ nghèo'))
  })

  it('is less than the lighter of both when they never stand together', () => {
    const { hộ = 0 } = weights('hộ đề')
    expect(pairWeight('hộ chủ')).toBeLessThan(hộ)
  })
})
