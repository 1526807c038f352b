import type { Fact } from '../../../src/domain/fact.ts'
import { isAmount } from '../amounts.ts'
import type { AuditedDocument, AuditedNote } from '../audited-document.ts'
import { placeOfSpan, type FindingDraft } from '../finding-draft.ts'
import { countDraft } from './count-draft.ts'
import { countEnumerators, countItems, isAnnouncement, isNearly, listsNames } from './listed-items.ts'

/** Numbers of things whose list is a note: "thanh tra 07 cuộc/07 đơn vị¹⁷", "¹⁷ Nhà văn hóa khối 2; Phòng Giáo dục; …". */
export function checkNoteLists(document: AuditedDocument): FindingDraft[] {
  return document.notes.flatMap((note) => [...numberedList(note, document), ...plainList(note, document)])
}

function anchorOf({ passages, noteId }: AuditedNote, document: AuditedDocument) {
  const anchor = passages[0]?.context.anchor
  const passage = anchor && document.passageById.get(anchor.passageId)
  if (!passage) return null
  const mark = passage.marks.find((other) => other.noteId === noteId)?.start ?? anchor.end
  const facts = (document.factsByPassage.get(passage.id) ?? []).filter(
    (fact) => fact.start >= anchor.start && fact.end <= mark && isAnnouncement(fact, passage),
  )
  return { passage, mark, facts }
}

/** Of several numbers in the clause the numbered items may count any: only the one that fits is told. */
function numberedList(note: AuditedNote, document: AuditedDocument): FindingDraft[] {
  const last = note.passages.at(-1)
  const numbered = countEnumerators(note.passages.map(({ text }) => text).join(' '))
  const announced = anchorOf(note, document)?.facts.find(({ value }) => Number(value) === numbered)
  if (announced === undefined || last === undefined) return []
  return [countDraft(announced, numbered, placeOfSpan(last, { start: 0, end: last.text.length }))]
}

const LONGEST_GAP = 40

/** The number right before the mark, and a note that is one list without figures of its own. */
function plainList(note: AuditedNote, document: AuditedDocument): FindingDraft[] {
  const [only] = note.passages
  const anchor = anchorOf(note, document)
  const announced = anchor?.facts.at(-1)
  if (only === undefined || note.passages.length > 1 || announced === undefined || anchor === null) return []
  const gap = anchor.passage.text.slice(announced.end, anchor.mark)
  const isList = note.sentences.length === 1 && countEnumerators(only.text) === 0
  if (
    gap.length > LONGEST_GAP ||
    /[,;:.()]/u.test(gap) ||
    !isList ||
    holdsAmounts(note.sentences[0]?.facts ?? [])
  )
    return []
  const items = countItems(only.text)
  if (items === null) return []
  const place = placeOfSpan(only, { start: 0, end: only.text.length })
  const count = Number(announced.value)
  if ([items.least, items.byCommas, items.most].includes(count)) return [countDraft(announced, count, place)]
  if (count > items.least && count < items.most) return []
  const counted = count > items.most ? items.most : items.least
  return listsNames(only.text) && isNearly(count, counted) ? [countDraft(announced, counted, place)] : []
}

const holdsAmounts = (facts: readonly Fact[]) => facts.some(isAmount)
