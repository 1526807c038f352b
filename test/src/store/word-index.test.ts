import { describe, expect, it } from 'vitest'
import type { Passage } from '../../../src/domain/passage.ts'
import type { WordIndex, WordQuery } from '../../../src/ports.ts'
import { buildWordIndex, openWordIndex } from '../../../src/store/word-index.ts'
import { samplePassage } from './sample-content.ts'

const TOURISM = samplePassage('Doanh thu du lịch đạt 331 tỷ đồng, bằng 45% kế hoạch.')
const POOR = samplePassage('Tỷ lệ hộ nghèo giảm còn 0,34%; hoà giải thành 12 vụ.')
const NOTE = samplePassage('Gồm 32 hộ nghèo, 41 hộ cận nghèo.', {
  kind: 'note',
  context: {
    lead: [],
    anchor: { passageId: 'bao-cao.0', start: 0, end: 30, text: 'Hỗ trợ làm nhà ở cho 73 hộ gia đình' },
  },
})
const DECREE = samplePassage('Quyết định số 3507/QĐ-UBND ngày 14/10/2021 về thu phí.', {
  sectionPath: ['II. QUẢN LÝ ĐÔ THỊ', '1. Trật tự đường phố'],
})

const query = (given: Partial<WordQuery>): WordQuery => ({
  words: [],
  accented: [],
  pairs: [],
  synonyms: [],
  ...given,
})

function indexOf(...passages: Passage[]): WordIndex {
  return openWordIndex(buildWordIndex(passages))
}
function found(index: WordIndex, given: Partial<WordQuery>): string[] {
  return index.search(query(given), 10).map((hit) => hit.passageId)
}
const all = indexOf(TOURISM, POOR, NOTE, DECREE)

describe('searching words', () => {
  it('finds what is typed without marks', () => {
    expect(found(all, { words: ['du', 'lich'] })[0]).toBe(TOURISM.id)
  })

  it('lets marks decide between look-alikes, in the old and the new placing of the tone', () => {
    const [forest, river] = [samplePassage('Bảo vệ rừng'), samplePassage('Củ gừng, bao vê rung')]
    expect(found(indexOf(river, forest), { words: ['rung'], accented: ['rừng'] })[0]).toBe(forest.id)
    expect(found(all, { accented: ['hòa'] })).toEqual([POOR.id])
    expect(found(all, { accented: ['hoà'] })).toEqual([POOR.id])
  })

  it('prefers words that stand side by side', () => {
    const apart = samplePassage('Nghèo thì ít, hộ thì nhiều')
    const together = samplePassage('Số hộ nghèo thì ít')
    const index = indexOf(apart, together)
    expect(found(index, { words: ['ho', 'ngheo'], pairs: ['ho ngheo'] })).toEqual([together.id, apart.id])
  })

  it('makes no pair across the end of a clause', () => {
    expect(found(all, { pairs: ['dong bang'] })).toEqual([])
    expect(found(all, { pairs: ['du lich'] })).toEqual([TOURISM.id])
  })

  it('finds a note by the clause that carries its mark, and a passage by its heading', () => {
    expect(found(all, { words: ['lam', 'nha', 'o'] })).toEqual([NOTE.id])
    expect(found(all, { words: ['do', 'thi'] })).toEqual([DECREE.id])
  })

  it('finds a document code by its number alone', () => {
    expect(found(all, { words: ['3507'] })).toEqual([DECREE.id])
    expect(found(all, { words: ['3507/qd-ubnd'] })).toEqual([DECREE.id])
  })

  it('counts a synonym less than the word itself', () => {
    const [word, synonym] = [samplePassage('Tiêu hủy 12 con lợn'), samplePassage('Tiêu hủy 12 con heo')]
    const index = indexOf(synonym, word)
    expect(found(index, { words: ['lon'], synonyms: ['heo'] })).toEqual([word.id, synonym.id])
  })

  it('gives at most as many as asked for, and none for words that stand nowhere', () => {
    expect(all.search(query({ words: ['ho'] }), 1)).toHaveLength(1)
    expect(found(all, { words: ['khủng', 'long'] })).toEqual([])
  })
})

describe('the vocabulary', () => {
  it('counts the passages a folded word stands in, context included', () => {
    expect(all.documentFrequency('ngheo')).toBe(2)
    expect(all.documentFrequency('nha')).toBe(1)
    expect(all.documentFrequency('duong')).toBe(1)
    expect(all.documentFrequency('khong-co')).toBe(0)
  })

  it('counts within the documents asked, and a document that is not there holds nothing', () => {
    const [here, there] = [samplePassage('Còn 12 hộ nghèo'), samplePassage('Giảm hộ nghèo')]
    const both = indexOf(here, { ...there, id: 'khac.1', documentId: 'khac' })
    expect(both.documentFrequency('ngheo')).toBe(2)
    expect(both.documentFrequency('ngheo', ['khac'])).toBe(1)
    expect(both.documentFrequency('giam', [here.documentId])).toBe(0)
    expect(both.documentFrequency('ngheo', [here.documentId, 'khac'])).toBe(2)
    expect(both.documentFrequency('ngheo', ['khong-co'])).toBe(0)
  })

  it('is the same after it was kept, and the same passages are kept as the same text', () => {
    const passages = [TOURISM, POOR, NOTE, DECREE]
    expect(buildWordIndex(passages)).toEqual(buildWordIndex(passages))
    expect(all.vocabulary().get('ngheo')).toBe(2)
    expect(all.vocabulary().size).toBe(buildWordIndex(passages).wordCount)
  })
})
