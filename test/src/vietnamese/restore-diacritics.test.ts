import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod/v4'
import type { DiacriticsCounts } from '../../../src/domain/diacritics-counts.ts'
import { readDiacriticsCounts } from '../../../src/models/diacritics-counts.ts'
import { countsOf } from '../../../src/vietnamese/document-counts.ts'
import { fold } from '../../../src/vietnamese/fold.ts'
import { createDiacriticsRestorer } from '../../../src/vietnamese/restore-diacritics.ts'
import { syllableTokensOf } from '../../../src/vietnamese/syllable-tokens.ts'
import { placeToneMark } from '../../../src/vietnamese/tone-placement.ts'

let counts: DiacriticsCounts
let restore: (text: string) => string
beforeAll(async () => {
  counts = await readDiacriticsCounts('models')
  const restorer = createDiacriticsRestorer(counts)
  restore = (text) => restorer.restore(text)
})

/** As typed on a keyboard without Vietnamese, capitals kept. */
const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')

describe('restoring text typed without marks', () => {
  it.each([
    'doanh thu du lịch năm 2021 đạt bao nhiêu',
    'tỷ lệ hộ nghèo giảm bao nhiêu phần trăm so với năm trước?',
    'có mấy hợp tác xã được thành lập mới?',
    'thành phố đã giải ngân bao nhiêu vốn đầu tư công',
    'cho mình hỏi thành phố giải ngân được bao nhiêu tỷ vậy ạ',
    'Ủy ban nhân dân tỉnh ban hành quyết định nào về giá đất?',
  ])('%s', (text) => {
    expect(restore(withoutMarks(text))).toBe(text)
  })

  it('keeps case, digits, punctuation and spaces', () => {
    expect(restore('  Thu Ngan Sach: 1.902 ty dong (dat 65,3%)!  ')).toBe(
      '  Thu Ngân Sách: 1.902 tỷ đồng (đạt 65,3%)!  ',
    )
  })

  it('reads capitals as words when everything is in capitals', () => {
    expect(restore('THU NGAN SACH NAM 2021')).toBe('THU NGÂN SÁCH NĂM 2021')
    expect(restore('UBND TINH DA BAN HANH KE HOACH')).toBe('UBND TỈNH ĐÃ BAN HÀNH KẾ HOẠCH')
  })

  it('starts anew after a comma', () => {
    expect(restore('nam 2021, thu ngan sach')).toBe('năm 2021, thu ngân sách')
  })
})

describe('who types marks', () => {
  it.each([
    'Đề nghị cung cấp số hiệu bản kế hoạch về kinh tế số do chính quyền thành phố ban hành năm 2023.',
    'Sang năm mỗi đầu người ở thành phố mình dự tính kiếm được bao nhiêu?',
    'Trong năm, thành phố thu gom rác ở các khu dân cư đạt mấy phần trăm?',
  ])('means the words without marks as they stand: %s', (text) => {
    expect(restore(text)).toBe(text)
  })

  it('and leaves some out now and then, gets them back', () => {
    expect(restore('Kế hoạch thu ngan sach năm 2022 được giao thế nào')).toBe(
      'Kế hoạch thu ngân sách năm 2022 được giao thế nào',
    )
  })
})

describe('what stays as typed', () => {
  it.each([
    ['words typed with marks, whatever stands around them', 'thu ngân sach cua máy', 'thu ngân sách của máy'],
    ['either placement of the tone mark', 'Thành uỷ, văn hoá', 'Thành uỷ, văn hoá'],
    ['abbreviations in capitals', 'GPMB DA nam 2021', 'GPMB DA năm 2021'],
    ['abbreviations of the lexicon', 'hdnd tp ko thong qua', 'hdnd tp ko thông qua'],
    ['unknown words', 'ung dung bluezone cua samsung', 'ứng dụng bluezone của samsung'],
    ['mixes of letters and digits', 'f1 va thong diep 5k', 'f1 và thông điệp 5k'],
    ['text without letters', '30/11/2021 ... 65,3%', '30/11/2021 ... 65,3%'],
    ['nothing at all', '', ''],
  ])('%s', (_what, typed, restored) => {
    expect(restore(typed)).toBe(restored)
  })

  it('text that has all its marks', () => {
    const text = 'Vì sao doanh thu du lịch năm 2021 lại giảm mạnh so với cùng kỳ?'
    expect(restore(text)).toBe(text)
  })

  it('the marks of half-typed words, which only get those they lack', () => {
    expect(restore('quyêt đinh nao đươc ban hành')).toBe('quyết đinh nào được ban hành')
  })
})

describe('the form of the text', () => {
  it('gives NFC, also for NFD, and the same for both', () => {
    const text = 'diện tích trong lúa'
    expect(restore(text.normalize('NFD'))).toBe(restore(text))
    expect(restore(text.normalize('NFD'))).toBe('diện tích trồng lúa')
  })

  it('keeps a question of a thousand characters word for word', () => {
    const question = 'bao nhieu ho ngheo, '.repeat(50)
    const restored = restore(question)
    expect(restored).toHaveLength(question.length)
    expect(fold(restored)).toBe(question)
  })
})

describe('the counts of the indexed documents', () => {
  const withCountsOf = (...texts: string[]): ((text: string) => string) => {
    const restorer = createDiacriticsRestorer(counts, countsOf(texts))
    return (text) => restorer.restore(text)
  }

  it('teach names that the general counts do not know', () => {
    const withDocument = withCountsOf(
      'Chợ Kỳ Lừa và phường Tam Thanh.',
      'Di tích chùa Tiên, giếng Tiên.',
      'Xã Ỷ Tịch',
    )
    expect(withDocument('xa y tich o dau')).toBe('xã ỷ tịch ở đâu')
    expect(restore('xa y tich o dau')).not.toContain('ỷ tịch')
  })

  it('bring the two placements of a tone mark together', () => {
    const { syllables } = countsOf(['Thành uỷ và Thành ủy'])
    expect(syllables.get('ủy')).toBe(2)
    expect(syllables.has('uỷ')).toBe(false)
  })

  it('count contexts: starts, numbers and what is no syllable', () => {
    const { syllables, pairs } = countsOf(['Năm 2021, thu 1.902,5 tỷ; F1 và XYZ'])
    expect(syllables.get('<s>')).toBe(3)
    expect(syllables.get('0')).toBe(2)
    expect(syllables.get('<u>')).toBe(2)
    expect(pairs.get('<s>')?.get('thu')).toBe(1)
    expect(pairs.get('thu')?.get('0')).toBe(1)
    expect(pairs.get('năm')?.get('<s>')).toBeUndefined()
  })

  it('learn nothing from text that has lost its marks', () => {
    expect(countsOf(['Thu ngan sach nam 2021 tang']).syllables.size).toBe(0)
  })
})

describe('accuracy', () => {
  const ItemSchema = z.object({ id: z.string(), style: z.string(), turns: z.array(z.string()) })
  const TYPED_WITH_MARKS = new Set(['standard', 'formal', 'colloquial'])

  async function questionsWithMarks(): Promise<string[]> {
    const files = await Promise.all(
      ['dev.jsonl', 'dev-2.jsonl'].map((file) => readFile(`test/eval/${file}`, 'utf8')),
    )
    return files
      .flatMap((file) => file.trim().split('\n'))
      .map((line) => ItemSchema.parse(JSON.parse(line)))
      .filter(({ id, style }) => Number(id.split('-')[1]) % 5 !== 0 && TYPED_WITH_MARKS.has(style))
      .flatMap(({ turns }) => turns)
  }

  /** Shares of syllables and of whole texts that come back right after folding. */
  function accuracy(
    restoreText: (text: string) => string,
    texts: readonly string[],
  ): { syllables: number; whole: number } {
    const syllablesOf = (text: string): string[] =>
      syllableTokensOf(text.normalize('NFC')).map((token) => placeToneMark(token.text.toLowerCase()))
    let [right, all, whole] = [0, 0, 0]
    for (const text of texts) {
      const found = syllablesOf(restoreText(fold(text)))
      const wrong = syllablesOf(text).filter((syllable, index) => syllable !== found[index]).length
      all += found.length
      right += found.length - wrong
      if (wrong === 0) whole += 1
    }
    return { syllables: right / all, whole: whole / texts.length }
  }

  it('on the development questions reaches what the README of the counts measured, and more with the report known', async () => {
    const questions = await questionsWithMarks()
    expect(questions.length).toBeGreaterThan(140)
    const general = accuracy(restore, questions)
    expect(general.syllables).toBeGreaterThan(0.945)
    expect(general.whole).toBeGreaterThan(0.55)
    const report = await readFile('seeds/bao-cao-ktxh-lang-son-2021.md', 'utf8')
    const restorer = createDiacriticsRestorer(counts, countsOf(report.split('\n')))
    const own = accuracy((text) => restorer.restore(text), questions)
    expect(own.syllables).toBeGreaterThanOrEqual(general.syllables)
    expect(own.whole).toBeGreaterThanOrEqual(general.whole)
  })

  it('on another report, with the general counts alone', async () => {
    const text = await readFile('test/eval/documents/son-la-ke-hoach-xuat-khau-2026-2030.md', 'utf8')
    expect(accuracy(restore, text.split('\n')).syllables).toBeGreaterThan(0.96)
  })
})
