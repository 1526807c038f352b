import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutClauses } from '../../../ingest/passages/clauses.ts'
import { cutPassages } from '../../../ingest/passages/cut-passages.ts'
import { everyPassage } from './every-passage.ts'
import { LANG_SON, realDocument } from '../parse/real-documents.ts'

const clausesOf = (text: string) => cutClauses(text).map(({ start, end }) => text.slice(start, end))

describe('clauses', () => {
  test.each([
    ['sentences', 'Thu đạt khá. Chi bảo đảm.', ['Thu đạt khá.', 'Chi bảo đảm.']],
    [
      'parts between “;”',
      'thu đạt 331 tỷ đồng; chi đạt 12 tỷ đồng.',
      ['thu đạt 331 tỷ đồng;', 'chi đạt 12 tỷ đồng.'],
    ],
    [
      'what follows “trong đó”',
      'Đã tiêm 74.129 liều đạt tỷ lệ 97,1% trong đó 68.448 người được tiêm mũi 1.',
      ['Đã tiêm 74.129 liều đạt tỷ lệ 97,1%', 'trong đó 68.448 người được tiêm mũi 1.'],
    ],
    [
      'list items inside a line',
      'cụ thể: (1) cắt giảm 3.071 TTHC (đạt 62,8%); (2) cắt giảm 2.269 ĐKKD[3].',
      ['cụ thể:', '(1) cắt giảm 3.071 TTHC (đạt 62,8%);', '(2) cắt giảm 2.269 ĐKKD[3].'],
    ],
    ['a mark behind the full stop', 'Thu đạt khá.¹² Chi bảo đảm.', ['Thu đạt khá.¹²', 'Chi bảo đảm.']],
    [
      'dots that end a sentence',
      'mật ong, hạt dẻ... Thúc đẩy OCOP.',
      ['mật ong, hạt dẻ...', 'Thúc đẩy OCOP.'],
    ],
  ])('%s', (_, text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses)
  })

  test.each([
    ['a number', 'thu đạt 16.544.894.000 đồng và 65,3 triệu đồng'],
    ['an abbreviation', 'Đội Quản lý trật tự đô thị TP. Lạng Sơn, P. Tam Thanh, TT. Cao Lộc'],
    ['a degree', 'do ThS. Nguyễn Văn An và PGS. TS. Trần Bình chủ trì'],
    ['initials', 'theo tư tưởng V. I. Lê-nin và C. Mác'],
    ['brackets', 'xử phạt 18 cơ sở (Trong đó: nhắc nhở 83; phạt tiền 21,95 triệu đồng. Còn lại nhắc nhở)'],
    ['quotes', 'chủ đề “Siết chặt kỷ cương; trách nhiệm. Sáng tạo” của năm'],
    ['dots inside a sentence', 'thể dục thể thao, du lịch... đáp ứng nhu cầu'],
    ['the numbers of one list of documents', 'theo Thông tư 01; 02; 03/2021 của Bộ'],
    ['a lone number in brackets', 'Bộ Tài chính sửa 3 (1) luật đầu tư'],
    ['the number of a list', '1. Bộ Y tế nâng cấp hệ thống'],
    ['“(trong đó …)”', 'tổng diện tích 612.257m² (trong đó kiểm đếm bắt buộc 182 hộ)'],
  ])('%s is not cut', (_, text) => {
    expect(clausesOf(text)).toEqual([text])
  })

  test('a bracket that is never closed masks nothing', () => {
    expect(clausesOf('Đạt khá (năm 2021. Chi bảo đảm.')).toEqual(['Đạt khá (năm 2021.', 'Chi bảo đảm.'])
  })

  test('they are in order, disjoint, trimmed, and hold every letter and digit', () => {
    const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
    const words = fc.constantFrom(
      'Thu',
      'đạt',
      '1.902',
      '65,3',
      'TP.',
      '(1)',
      '(2)',
      '(',
      ')',
      ';',
      '.',
      '“',
      '”',
      'trong đó',
      '…',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (chosen) => {
        const text = chosen.join(' ')
        const clauses = cutClauses(text)
        clauses.forEach(({ start, end }, at) => {
          expect(start).toBeGreaterThanOrEqual(clauses[at - 1]?.end ?? 0)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        })
        expect(bare(clauses.map(({ start, end }) => text.slice(start, end)).join(''))).toBe(bare(text))
      }),
    )
  })
})

describe('clauses of the real documents', () => {
  test('the figures of tourism stand in clauses of their own', async () => {
    const passages = cutPassages((await realDocument(LANG_SON)).tree)
    const clauses = passages.flatMap(({ text, clauses: spans }) =>
      spans.map(({ start, end }) => text.slice(start, end)),
    )
    expect(clauses).toContain(
      'doanh thu du lịch đạt 331 tỷ đồng, đạt 45% kế hoạch, giảm 7,3% so với năm 2020.',
    )
    expect(clauses).toContain('trong đó có 6/8 phường, xã đạt tỷ lệ 100%³¹.')
  })

  test('none begins or ends inside a number', async () => {
    for (const { text, clauses } of await everyPassage())
      for (const { start, end } of clauses) {
        expect(text.slice(start - 2, start + 1)).not.toMatch(/\d[.,]\d/u)
        expect(text.slice(end - 2, end + 1)).not.toMatch(/\d[.,]\d/u)
      }
  })
})
