import { describe, expect, it } from 'vitest'
import { understandQuestion } from '../../../src/question/understand.ts'
import { countsOf } from '../../../src/vietnamese/document-counts.ts'
import { createDiacriticsRestorer } from '../../../src/vietnamese/restore-diacritics.ts'

const KNOWN = countsOf(
  Array.from({ length: 30 }, () => [
    'Tổng số hộ nghèo là bao nhiêu phần trăm; người dân được phục vụ.',
    'Sản lượng lúa năm nay là bao nhiêu tấn; chuỗi cửa hàng; trên địa bàn xã Thanh Sơn.',
  ]).flat(),
)
const restorer = createDiacriticsRestorer(KNOWN)

function correctedOf(message: string, vocabulary: readonly string[] = []): string | null {
  return understandQuestion(message, [], {
    restorer,
    vocabulary: new Map(vocabulary.map((word) => [word, 1])),
  }).corrected
}

describe('a question that was mended', () => {
  it.each([
    ['Tổng số hộ ngheèo là bao nhiêu?', 'Tổng số hộ nghèo là bao nhiêu?'],
    ['Tổng số hộnghèo là bao nhiêu?', 'Tổng số hộ nghèo là bao nhiêu?'],
    ['Tổng số hooj ngheof là bao nhiêu?', 'Tổng số hộ nghèo là bao nhiêu?'],
    ['có mấy chuổi cửa hàng?', 'có mấy chuỗi cửa hàng?'],
  ])('shows the words meant, the others as typed: %s', (typed, shown) => {
    expect(correctedOf(typed)).toBe(shown)
  })

  it('is shown with its marks when it was typed without', () => {
    expect(correctedOf('tong so hooj ngheof')).toBe('tổng số hộ nghèo')
  })

  it('shows the word of the documents that is searched for the typed one', () => {
    expect(correctedOf('Sản lượng lúa ở xã Thanh Sươn?', ['thanh', 'son', 'xa', 'lua', 'san', 'luong'])).toBe(
      'Sản lượng lúa ở xã Thanh Sơn?',
    )
  })

  it('is shown without courtesy, which is not searched', () => {
    expect(correctedOf('Cho em hỏi tổng số hộnghèo?')).toBe('tổng số hộ nghèo?')
  })
})

describe('a question that was read as typed', () => {
  it.each([
    'Tổng số hộ nghèo là bao nhiêu?',
    'TONG SO HO NGHEO LA BAO NHIEU',
    'tong so ho ngheo la bao nhieu',
    'có bn hộ nghèo z ad',
    'Cho em hỏi tổng số hộ nghèo?',
    'What was the number of poor households?',
  ])('has nothing to show: %s', (typed) => {
    expect(correctedOf(typed)).toBe(null)
  })
})
