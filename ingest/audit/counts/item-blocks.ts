import type { Passage } from '../../../src/domain/passage.ts'
import type { AuditedDocument } from '../audited-document.ts'
import { placeOfSpan, type FindingDraft } from '../finding-draft.ts'
import { countDraft } from './count-draft.ts'
import { isAnnouncement } from './listed-items.ts'

const LONGEST_GAP = 60

/** "Thực hiện 05 nhóm nhiệm vụ sau:" with its items on lines of their own. */
export function checkItemBlocks({ passages, factsByPassage }: AuditedDocument): FindingDraft[] {
  return passages.flatMap((passage, index) => {
    if (!/:\s*$/u.test(passage.text) || passage.kind === 'row') return []
    const items = itemsBehind(passage, passages.slice(index + 1))
    const announced = factsByPassage.get(passage.id)?.at(-1)
    const [first] = items
    if (announced === undefined || first === undefined || items.length < 2) return []
    const gap = passage.text.slice(announced.end)
    if (
      gap.length > LONGEST_GAP ||
      /[;.]/u.test(gap) ||
      EXAMPLES.test(gap) ||
      !isAnnouncement(announced, passage)
    )
      return []
    if (Number(announced.value) !== items.length && !isWholeList(items, passages)) return []
    return [countDraft(announced, items.length, placeOfSpan(first, { start: 0, end: first.text.length }))]
  })
}

const EXAMPLES = /(?<!\p{L})(?:như|chủ yếu|trong đó|gồm cả)(?!\p{L})/iu

/** The items that hang on a passage itself, one for each paragraph. */
function itemsBehind(passage: Passage, behind: readonly Passage[]): Passage[] {
  const items: Passage[] = []
  for (const other of behind) {
    if (other.kind !== 'item' || other.sectionId !== passage.sectionId) break
    const { lead } = other.context
    const depth = passage.context.lead.length + 1
    if (lead.length < depth || lead[depth - 1] !== passage.text) break
    if (lead.length === depth && items.at(-1)?.blockId !== other.blockId) items.push(other)
  }
  return items
}

/** No item stands further down in the section, behind a paragraph that might belong to the list. */
function isWholeList(items: readonly Passage[], passages: readonly Passage[]): boolean {
  const last = items.at(-1)
  return !passages.some(
    ({ kind, sectionId, order }) =>
      last !== undefined && kind === 'item' && sectionId === last.sectionId && order > last.order + 1,
  )
}
