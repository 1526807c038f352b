import { describe, expect, it } from 'vitest'
import { groupBlocks, type BlockGroup } from '../../../web/report/block-groups.ts'
import type { ReportPassage } from '../../../web/report/report-document.ts'
import { passage } from './made-up-passage.ts'

/** A row with one letter a cell: "1|2". */
function row(text: string, columns: readonly string[]): ReportPassage {
  const cells = columns.map((column, index) => ({ column, start: index * 2, end: index * 2 + 1 }))
  return passage(text, { kind: 'row', cells })
}

/** Groups in short: the texts of what each shows. */
function short(groups: readonly BlockGroup[]): unknown[] {
  return groups.map((group) => {
    switch (group.kind) {
      case 'paragraph':
        return group.block.passages.map(({ text }) => text).join('+')
      case 'list':
        return group.blocks.map(
          ({ label, passages }) => `${label} ${passages.map(({ text }) => text).join('+')}`,
        )
      case 'table':
        return {
          columns: group.columns,
          rows: group.rows.map((cells) =>
            cells.map((cell) =>
              cell?.parts.map((part) => part.passage.text.slice(part.span.start, part.span.end)).join('+'),
            ),
          ),
        }
    }
  })
}

describe('groupBlocks', () => {
  it('joins the passages of a long paragraph', () => {
    const parts = [
      passage('a', { blockId: 'b1' }),
      passage('b', { blockId: 'b1' }),
      passage('c', { blockId: 'b2' }),
    ]
    expect(short(groupBlocks(parts))).toEqual(['a+b', 'c'])
  })

  it('makes neighbouring items one list, with the signs printed in front', () => {
    const item = (id: string, label: string) => passage(id, { kind: 'item', label })
    const passages = [item('a', '-'), item('b', '+'), passage('c'), item('d', 'a)')]
    expect(short(groupBlocks(passages))).toEqual([['- a', '+ b'], 'c', ['a) d']])
  })

  it('makes rows with the same columns one table', () => {
    const passages = [row('1|2', ['TT', 'Thu']), row('3|4', ['TT', 'Thu']), row('5|6', ['TT', 'Chi'])]
    expect(short(groupBlocks(passages))).toEqual([
      {
        columns: ['TT', 'Thu'],
        rows: [
          ['1', '2'],
          ['3', '4'],
        ],
      },
      { columns: ['TT', 'Chi'], rows: [['5', '6']] },
    ])
  })

  it('leaves places empty where a row prints less than the others, above or below it', () => {
    const passages = [
      row('I|Lúa', ['TT', 'Tên']),
      row('1|2|3', ['TT', 'Tên', 'Tấn']),
      row('4|5', ['TT', 'Tấn']),
    ]
    expect(short(groupBlocks(passages))).toEqual([
      {
        columns: ['TT', 'Tên', 'Tấn'],
        rows: [
          ['I', 'L', undefined],
          ['1', '2', '3'],
          ['4', undefined, '5'],
        ],
      },
    ])
  })

  it('joins the cell of a long row that is cut between two passages', () => {
    const cut = { kind: 'row' as const, blockId: 'r' }
    const cells = [
      { column: 'Tên', start: 0, end: 1 },
      { column: 'Việc', start: 2, end: 3 },
    ]
    const passages = [
      passage('a|b', { ...cut, cells }),
      passage('c', { ...cut, cells: [{ column: 'Việc', start: 0, end: 1 }] }),
    ]
    expect(short(groupBlocks(passages))).toEqual([{ columns: ['Tên', 'Việc'], rows: [['a', 'b+c']] }])
  })
})
