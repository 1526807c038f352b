import type { Fact } from '../../../src/domain/fact.ts'
import { compareDecimals } from '../../../src/figures/decimal.ts'
import { isLegalDocumentKind, isLegalDocumentsInAll } from '../../../src/vietnamese/legal-document-words.ts'
import { wordsOf } from '../../../src/vietnamese/words.ts'
import { hasSameUnit, isAddable, isExact } from '../amounts.ts'
import type { AuditedDocument, AuditedNote } from '../audited-document.ts'
import type { FindingDraft } from '../finding-draft.ts'
import { sumDraft } from './sum-draft.ts'

/** Totals of the body that a note takes apart: "85 cơ sở²⁰", "²⁰ Trong đó: … 62 cơ sở, … 23 cơ sở". */
export function checkNoteTotals(document: AuditedDocument): FindingDraft[] {
  return document.notes.flatMap((note) => {
    const opening = /^\s*(?:(gồm|bao gồm|cụ thể)|trong đó)(?!\p{L})/iu.exec(note.passages[0]?.text ?? '')
    if (opening === null) return []
    const parts = amountsOf(note)
    return totalsOf(note, document).flatMap((total) =>
      findingOf(total, parts, opening[1] !== undefined, document),
    )
  })
}

const amountsOf = ({ sentences }: AuditedNote): Fact[] =>
  sentences.flatMap(({ facts, passage }) =>
    facts.filter((fact) => isAddable(fact) && isExact(fact, passage.text)),
  )

interface AnchoredTotal {
  fact: Fact
  /** Nothing stands between it and the mark but its own noun. */
  isBesideMark: boolean
}

const LONGEST_GAP = 40

/** What the clause that carries the mark prints in front of it. */
function totalsOf({ passages, noteId }: AuditedNote, document: AuditedDocument): AnchoredTotal[] {
  const anchor = passages[0]?.context.anchor
  const passage = anchor && document.passageById.get(anchor.passageId)
  if (!passage) return []
  const mark = passage.marks.find((other) => other.noteId === noteId)?.start ?? anchor.end
  return (document.factsByPassage.get(passage.id) ?? [])
    .filter(({ start, end }) => start >= anchor.start && end <= mark)
    .filter((fact) => isAddable(fact) && isExact(fact, passage.text))
    .map((fact) => {
      const gap = passage.text.slice(fact.end, mark)
      return { fact, isBesideMark: gap.length <= LONGEST_GAP && !/[\d,;:.()]/u.test(gap) }
    })
}

/**
 * The parts of a total in a note, best reading first: the same thing was done to them ("đơn giản hóa 87 TTHC": "đơn giản
 * hóa 02 TTHC"), they are kinds of it ("319 văn bản": "21 Luật, 153 Nghị định"), they count the same.
 */
function findingOf(
  { fact: total, isBesideMark }: AnchoredTotal,
  amounts: readonly Fact[],
  listsAll: boolean,
  document: AuditedDocument,
): FindingDraft[] {
  const sameUnit = amounts.filter((fact) => hasSameUnit(fact, total))
  const verb = verbBefore(total, document)
  const sameVerb = verb === '' ? [] : sameUnit.filter((fact) => verbBefore(fact, document) === verb)
  const kinds = isLegalDocumentsInAll(total.unit)
    ? amounts.filter(({ unit }) => isLegalDocumentKind(unit))
    : []
  const isOneList = sameUnit.length === amounts.length && isBesideMark
  const [parts, isCertain] =
    sameVerb.length > 1 ? [sameVerb, true] : kinds.length > 1 ? [kinds, true] : [sameUnit, isOneList]
  if (parts.length < 2 || parts.some((part) => compareDecimals(part.baseValue, total.baseValue) > 0))
    return []
  const draft = sumDraft(total, parts)
  return draft.verdict === 'consistent' || (listsAll && isCertain) ? [draft] : []
}

/** The two syllables in front of a figure: "đơn giản hóa 87 TTHC" gives "gian hoa". */
function verbBefore(fact: Fact, { passageById }: AuditedDocument): string {
  const before = passageById.get(fact.passageId)?.text.slice(0, fact.start) ?? ''
  const own = /[^,;:().]*$/u.exec(before)?.[0] ?? ''
  return wordsOf(own)
    .slice(-2)
    .map(({ folded }) => folded)
    .join(' ')
}
