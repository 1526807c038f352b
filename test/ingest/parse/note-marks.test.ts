import { describe, expect, test } from 'vitest'
import { readNoteLabel } from '../../../ingest/parse/note-labels.ts'
import { possibleMarks } from '../../../ingest/parse/note-marks.ts'
import { parseDocument } from '../../../ingest/parse/parse-document.ts'
import { bodyBlocks, madeUp } from './real-documents.ts'

const marksOf = (text: string) => possibleMarks(text).map(({ start, end }) => text.slice(start, end))

describe('what may be the mark of a note', () => {
  test.each([
    ['lây lan ra cộng đồng¹.', ['¹']],
    ['Đã tiếp 975 lượt²⁰; tăng 61 lượt', ['²⁰']],
    ['4338 F2², ngay sau khi', ['²']],
    ['diện tích 7.050,59m²¹⁵', ['¹⁵']],
    ['đạt 100%³¹', ['³¹']],
    ['nhiệm vụ được giao[1]. Chính phủ', ['[1]']],
    ['sản lượng[^luong-thuc]', ['[^luong-thuc]']],
    ['43 | 3(1) | 24', ['(1)']],
    ['Tổng thu (1), tổng chi (2).', ['(1)', '(2)']],
    ['LIÊN QUAN ĐẾN DOANH NGHIỆP1)', ['1)']],
    ['Thu nội địa (*) đạt', ['(*)']],
  ])('“%s”', (text, marks) => {
    expect(marksOf(text)).toEqual(marks)
  })

  test.each([
    'diện tích phun 341.905m², tổng số',
    'nạo vét 84,3 m³ bùn đất',
    '120 người/km²',
    'nồng độ bụi µg/m³',
    '02 vụ/100 m²',
    'nhiệm vụ: (1) hỗ trợ sinh kế; (2) đào tạo',
    'dịch Covid-19 (F1)',
    'tăng 5 (năm) bậc',
    'điểm a) khoản 1',
  ])('none in “%s”', (text) => {
    expect(marksOf(text)).toEqual([])
  })
})

describe('what may be the label of a note', () => {
  test.each([
    ['¹⁰ Trong tổng số', 'raised', '10'],
    ['²10 F0', 'raised', '2'],
    ['[^1]: Số liệu', 'caret', '1'],
    ['[12] Gồm', 'square', '12'],
    ['(1) Bộ Tài chính', 'round', '1'],
    ['1) Trên cơ sở', 'half', '1'],
    ['(*) Số ước', 'starred', '*'],
  ])('“%s”', (text, style, key) => {
    expect(readNoteLabel(text)).toMatchObject({ style, key })
  })

  test.each(['1. Về kinh tế', '[x] xong', '(a) Cấp tỉnh', '¹', 'm² đất'])('not “%s”', (text) => {
    expect(readNoteLabel(text)).toBeNull()
  })
})

describe('marks and notes that do not meet', () => {
  const oddities = (text: string) => parseDocument(madeUp(text)).oddities

  test('a mark without a note is told and calls none', () => {
    const tree = parseDocument(madeUp('Thu ngân sách đạt 331 tỷ đồng⁵.'))
    expect(bodyBlocks(tree)[0]?.marks).toEqual([])
    expect(tree.oddities).toEqual(['Dấu ⁵ không có chú thích'])
  })

  test('a note without a mark is told and hangs on nothing', () => {
    const tree = parseDocument(madeUp('Thu ngân sách đạt 331 tỷ đồng.\n\n¹ Số ước.'))
    expect(tree.notes).toMatchObject([{ label: '¹', anchor: null }])
    expect(tree.oddities).toEqual(['Chú thích ¹ không có dấu trong bài'])
  })

  test('units and lists are no reason to tell anything', () => {
    expect(oddities('Diện tích 5.000 m², gồm:\n\n(1) Đất ở;\n\n(2) Đất rừng.')).toEqual([])
  })
})

describe('what stands between two notes', () => {
  const bodyOf = (text: string) => bodyBlocks(parseDocument(madeUp(text))).map((block) => block.text)
  const page = 'Thu đạt khá¹, chi bảo đảm².\n\n¹ Thu 331 tỷ đồng.\n\n'

  test('is the first note’s when both are called before', () => {
    expect(bodyOf(`${page}Trong đó 12 tỷ đồng chuyển nguồn.\n\n² Chi 12 tỷ đồng.`)).toEqual([
      'Thu đạt khá¹, chi bảo đảm².',
    ])
  })

  test.each([
    ['a heading', 'II. PHƯƠNG HƯỚNG'],
    ['a table', '| Thu | Chi |'],
    ['a paragraph that calls a note itself', 'Vốn giải ngân 45%³.'],
  ])('is body when it holds %s', (_, line) => {
    const tree = parseDocument(
      madeUp(`${page}Đoạn tiếp theo.\n\n${line}\n\n² Chi 12 tỷ đồng.\n\n³ Vốn 9 tỷ đồng.`),
    )
    expect(tree.notes[0]?.blocks).toHaveLength(1)
    expect(bodyBlocks(tree).map(({ text }) => text)).toContain('Đoạn tiếp theo.')
  })
})
