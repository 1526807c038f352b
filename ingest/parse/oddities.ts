import type { Note, Section } from '../../src/domain/document.ts'
import type { Element } from './elements.ts'
import type { PrintedMark } from './printed-notes.ts'

/** What a reader of the ingest's summary should look at: nothing was guessed away, but the document is odd here. */
export function findOddities(
  root: Section,
  notes: readonly Note[],
  strayMarks: readonly PrintedMark[],
  elements: readonly Element[],
): string[] {
  return [
    ...duplicateNotes(notes),
    ...notes
      .filter((note) => note.anchor === null)
      .map((note) => `Chú thích ${note.label} không có dấu trong bài`),
    ...strayMarks.map((mark) => `Dấu ${mark.text} không có chú thích`),
    ...duplicateHeadings(root),
    ...unevenRows(elements),
  ]
}

function duplicateNotes(notes: readonly Note[]): string[] {
  return [...groupBy(notes, (note) => note.label)].flatMap(([label, same]) =>
    same.length > 1 ? [`Có ${same.length} chú thích cùng số ${label}`] : [],
  )
}

function duplicateHeadings(section: Section): string[] {
  const labelled = section.children.filter((child) => child.label !== '' && child.label !== '*')
  const own = [...groupBy(labelled, (child) => child.label)].flatMap(([label, same]) =>
    same.length > 1 ? [`Có ${same.length} mục cùng ký hiệu ${label} trong ${nameOf(section)}`] : [],
  )
  return [...own, ...section.children.flatMap(duplicateHeadings)]
}

const nameOf = (section: Section) =>
  section.level === 0
    ? 'tài liệu'
    : `mục “${[section.label, section.title].filter((part) => part !== '').join(' ')}”`

function unevenRows(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    if (element.kind !== 'table') return []
    const { columns, rows } = element.table
    return rows
      .filter((row) => row.texts.length !== columns.length)
      .map(
        (row) =>
          `Dòng bảng “${row.text.text.slice(0, 60)}” có ${row.texts.length} ô, đầu bảng có ${columns.length} cột`,
      )
  })
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
