import type { Fact } from '../../../src/domain/fact.ts'
import { fold } from '../../../src/vietnamese/fold.ts'
import { isExact, isPercentage } from '../amounts.ts'
import type { AuditedDocument, AuditedNote, Sentence } from '../audited-document.ts'
import type { FindingDraft } from '../finding-draft.ts'
import { repeatDraft } from './repeat-draft.ts'

/** Figures of a clause that its note prints again: "716 F1" and "² … 716 F1 trong đó: …"; "99,4% số thửa cần cấp". */
export function checkNoteRepeats(document: AuditedDocument): FindingDraft[] {
  return document.notes.flatMap((note) => {
    const anchor = anchorSentence(note, document)
    if (anchor === null) return []
    return note.sentences.flatMap((sentence) => [
      ...repeatedTotals(sentence, anchor),
      ...repeatedShares(sentence, anchor),
    ])
  })
}

function anchorSentence({ passages }: AuditedNote, { sentences }: AuditedDocument): Sentence | null {
  const anchor = passages[0]?.context.anchor
  if (!anchor) return null
  const found = sentences.find(
    ({ passage, start, end }) =>
      passage.id === anchor.passageId && start <= anchor.start && anchor.start < end,
  )
  return found ?? null
}

const TAKEN_APART = /^\s*,?\s*(?:trong đó|gồm|bao gồm)(?!\p{L})/iu

/** A sentence of the note begins with a figure and takes it apart. */
function repeatedTotals(sentence: Sentence, anchor: Sentence): FindingDraft[] {
  const [first] = sentence.facts
  if (first?.start !== sentence.start || first.unit === '' || !isExact(first, sentence.passage.text))
    return []
  if (!TAKEN_APART.test(sentence.passage.text.slice(first.end))) return []
  const alike = anchor.facts.filter((fact) => fold(fact.unit) === fold(first.unit))
  return alike.length === 1 ? draftsOf(alike, first, anchor, sentence) : []
}

const WHOLE = /^\s*((?:tổng\s+)?(?:số|dân số|diện tích|lượng)(?!\p{L})[^,;:.()\d]*)/iu

/** Both are percentages of a whole that is named in the same three words or more. */
function repeatedShares(sentence: Sentence, anchor: Sentence): FindingDraft[] {
  return sentence.facts.flatMap((fact) => {
    const whole = wholeOf(fact, sentence)
    if (whole.split(' ').length < 3) return []
    const alike = anchor.facts.filter((other) => wholeOf(other, anchor) === whole)
    return alike.length === 1 ? draftsOf(alike, fact, anchor, sentence) : []
  })
}

const wholeOf = (fact: Fact, { passage }: Sentence) =>
  isPercentage(fact) ? fold(WHOLE.exec(passage.text.slice(fact.end))?.[1]?.trim() ?? '') : ''

function draftsOf(
  found: readonly Fact[],
  second: Fact,
  anchor: Sentence,
  sentence: Sentence,
): FindingDraft[] {
  return found
    .filter((first) => isExact(first, anchor.passage.text))
    .map((first) => repeatDraft(first, second, anchor.passage, sentence.passage))
}
