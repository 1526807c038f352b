import type { Block, DocumentTree } from '../../../../src/domain/document.ts'
import type { Fact } from '../../../../src/domain/fact.ts'
import type { Passage } from '../../../../src/domain/passage.ts'
import type { Library } from '../../../../src/ports.ts'
import { createLibrary } from '../../../../src/store/library.ts'

/**
 * A report of four lines, as an ingest would leave it; the note is cut in two, as long ones are:
 *
 *     UBND HUYỆN MAI SƠN
 *     I. Kinh tế
 *     Thu ngân sách năm 2023 đạt 1.250 tỷ đồng¹; chi ngân sách 980 tỷ đồng.
 *     ¹ Gồm 32 khoản thu. Khoản lớn nhất là tiền sử dụng đất.
 */
const DOCUMENT_ID = 'bao-cao-mai-son-2023'
const BODY = 'Thu ngân sách năm 2023 đạt 1.250 tỷ đồng¹; chi ngân sách 980 tỷ đồng.'
const MARK = { start: BODY.indexOf('¹'), end: BODY.indexOf('¹') + 1, noteId: 'n1' }
const NOTE_PARTS = ['Gồm 32 khoản thu.', 'Khoản lớn nhất là tiền sử dụng đất.'] as const

function block(id: string, kind: Block['kind'], text: string, more: Partial<Block> = {}): Block {
  return { id, kind, label: '', text, spans: [], marks: [], cells: null, parentId: null, ...more }
}

const DOCUMENT: DocumentTree = {
  id: DOCUMENT_ID,
  fileName: 'Báo cáo Mai Sơn 2023.md',
  title: 'Báo cáo kinh tế - xã hội huyện Mai Sơn năm 2023',
  letterhead: [block('b1', 'letterhead', 'UBND HUYỆN MAI SƠN')],
  root: {
    id: 's0',
    label: '',
    title: '',
    level: 0,
    spans: [],
    marks: [],
    blocks: [],
    children: [
      {
        id: 's1',
        label: 'I.',
        title: 'Kinh tế',
        level: 1,
        spans: [],
        marks: [],
        blocks: [block('b2', 'item', BODY, { label: '-', marks: [MARK] })],
        children: [],
      },
    ],
  },
  notes: [
    {
      id: 'n1',
      label: '¹',
      number: 1,
      spans: [],
      blocks: [block('b3', 'paragraph', NOTE_PARTS.join(' '))],
      anchor: { start: 0, end: MARK.end, blockId: 'b2', sectionId: 's1' },
    },
  ],
  signature: [],
  oddities: [],
}

function passage(order: number, more: Partial<Passage> & Pick<Passage, 'text' | 'blockId'>): Passage {
  return {
    id: `${DOCUMENT_ID}.p${order}`,
    documentId: DOCUMENT_ID,
    order,
    kind: 'item',
    sectionId: 's1',
    sectionPath: ['I. Kinh tế'],
    blockStart: 0,
    clauses: [{ start: 0, end: more.text.length }],
    marks: [],
    cells: null,
    context: { lead: [], anchor: null },
    noteId: null,
    footnote: null,
    ...more,
  }
}

function notePart(order: number, text: string, blockStart: number): Passage {
  const anchor = {
    passageId: `${DOCUMENT_ID}.p1`,
    start: 0,
    end: MARK.end,
    text: BODY.slice(0, MARK.end),
  }
  const note = { kind: 'note', noteId: 'n1', footnote: 1 } as const
  return passage(order, { text, blockId: 'b3', blockStart, ...note, context: { lead: [], anchor } })
}

const PASSAGES: Passage[] = [
  passage(0, {
    text: 'UBND HUYỆN MAI SƠN',
    blockId: 'b1',
    kind: 'letterhead',
    sectionId: 's0',
    sectionPath: [],
  }),
  passage(1, {
    text: BODY,
    blockId: 'b2',
    marks: [MARK],
    clauses: [
      { start: 0, end: BODY.indexOf(';') },
      { start: BODY.indexOf('chi'), end: BODY.length },
    ],
  }),
  notePart(2, NOTE_PARTS[0], 0),
  notePart(3, NOTE_PARTS[1], NOTE_PARTS[0].length + 1),
]

const REVENUE: Fact = {
  start: BODY.indexOf('1.250'),
  end: BODY.indexOf('¹'),
  text: '1.250 tỷ đồng',
  value: '1250',
  valueTo: null,
  outOf: null,
  unit: 'tỷ đồng',
  baseValue: '1250000000000',
  baseValueTo: null,
  baseUnit: 'đồng',
  dimension: 'money',
  bound: 'exact',
  direction: null,
  rule: 'quantity',
  factId: `${DOCUMENT_ID}.p1.f1`,
  documentId: DOCUMENT_ID,
  passageId: `${DOCUMENT_ID}.p1`,
  label: 'Thu ngân sách',
  qualifiers: [],
  period: '2023',
  status: 'actual',
  relation: 'value',
  comparedTo: null,
  groupId: `${DOCUMENT_ID}.p1.g1`,
  parentId: null,
  origin: { label: 'stated', period: 'stated', unit: 'stated' },
}

export const MADE_UP = {
  documentId: DOCUMENT_ID,
  passages: PASSAGES,
  revenue: REVENUE,
  title: DOCUMENT.title,
}

export function madeUpLibrary(): Library {
  return createLibrary({ documents: [DOCUMENT], passages: PASSAGES, facts: [REVENUE], findings: [] })
}
