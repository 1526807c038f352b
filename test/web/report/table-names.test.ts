import { describe, expect, it } from 'vitest'
import { outlineReport } from '../../../web/report/report-outline.ts'
import { tableNames } from '../../../web/report/table-names.ts'
import type { ReportPassage } from '../../../web/report/report-document.ts'
import { passage } from './made-up-passage.ts'

const row = (id: string, columns: string[], changes: Partial<ReportPassage> = {}) =>
  passage(id, {
    kind: 'row',
    cells: columns.map((column, place) => ({ column, start: place, end: place + 1 })),
    ...changes,
  })

const namesOf = (...blocks: ReportPassage[]) => {
  const sections = [{ id: 's', label: 'II.', title: 'Thu, chi', children: [] }]
  return [...tableNames(outlineReport({ id: 'd', title: 'Báo cáo', sections, blocks })).values()]
}

describe('the name of a table', () => {
  it.each(['Một số chỉ tiêu chủ yếu:', 'Biểu 2. Thu ngân sách', 'BẢNG SO SÁNH'])(
    'is its number and the caption in front of it: %s',
    (caption) => {
      expect(namesOf(passage(caption), row('a', ['Thu']))).toEqual([`Bảng 1: ${caption.replace(':', '')}`])
    },
  )

  it('takes the last item of a list in front of it too', () => {
    const items = ['một;', 'kết quả như sau:'].map((text) => passage(text, { kind: 'item' }))
    expect(namesOf(...items, row('a', ['Thu']))).toEqual(['Bảng 1: kết quả như sau'])
  })

  it.each(['Thu ngân sách vượt kế hoạch.', 'Biểuquyết xong.', `${'rất '.repeat(40)}dài:`])(
    'is its number and the heading above it where no caption is printed: %s',
    (paragraph) => {
      expect(namesOf(passage(paragraph), row('a', ['Thu']))).toEqual(['Bảng 1: II. Thu, chi'])
    },
  )

  it('is not that of another table', () => {
    expect(namesOf(row('a', ['Thu']), row('b', ['Chi']))).toEqual([
      'Bảng 1: II. Thu, chi',
      'Bảng 2: II. Thu, chi',
    ])
  })

  it('names the note that it stands in, and is the number alone under no heading', () => {
    const note = row('n', ['Thu'], { kind: 'note', noteId: 'n1', footnote: 12 })
    expect(namesOf(row('a', ['Thu'], { sectionId: 'none' }), note)).toEqual([
      'Bảng 1',
      'Bảng 2: Chú thích 12',
    ])
  })
})
