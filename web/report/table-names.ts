import type { BlockGroup, PrintedBlock, PrintedTable } from './block-groups.ts'
import type { OutlineSection, ReportOutline } from './report-outline.ts'

/** A longer paragraph in front of a table tells a story, it does not name the table. */
const MAX_CAPTION_CHARACTERS = 120

/**
 * What each table is called: its number in the report and the caption in front of it, else the heading or note that it stands
 * under. No two are called the same.
 */
export function tableNames({ opening, sections, notes }: ReportOutline): ReadonlyMap<PrintedTable, string> {
  const names = new Map<PrintedTable, string>()
  const nameAll = (groups: readonly BlockGroup[], place: string) => {
    for (const [index, group] of groups.entries()) {
      if (group.kind !== 'table') continue
      const words = captionIn(groups[index - 1]) ?? place
      names.set(group, [`Bảng ${names.size + 1}`, ...(words === '' ? [] : [words])].join(': '))
    }
  }
  const nameSection = ({ groups, name, children }: OutlineSection) => {
    nameAll(groups, name)
    children.forEach(nameSection)
  }
  nameAll(opening, '')
  sections.forEach(nameSection)
  for (const { groups, name } of notes) nameAll(groups, name)
  return names
}

/** "Một số chỉ tiêu chủ yếu:" and "Biểu 2. Thu ngân sách" name what follows. */
function captionIn(before: BlockGroup | undefined): string | null {
  const block =
    before?.kind === 'list' ? before.blocks.at(-1) : before?.kind === 'paragraph' ? before.block : null
  if (block === null || block === undefined) return null
  const text = textOf(block)
  const isCaption = text.endsWith(':') || /^(?:bảng|biểu|phụ lục)(?!\p{L})/iu.test(text)
  return isCaption && text.length <= MAX_CAPTION_CHARACTERS ? text.replace(/\s*:$/u, '') : null
}

function textOf({ passages }: PrintedBlock): string {
  return passages
    .map(({ text }) => text)
    .join(' ')
    .trim()
}
