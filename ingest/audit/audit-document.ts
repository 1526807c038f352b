import type { Fact } from '../../src/domain/fact.ts'
import type { Finding } from '../../src/domain/finding.ts'
import type { Passage } from '../../src/domain/passage.ts'
import { readDocument, type AuditedDocument } from './audited-document.ts'
import { checkChanges } from './changes/changes.ts'
import { checkEnumerations } from './counts/enumerations.ts'
import { checkItemBlocks } from './counts/item-blocks.ts'
import { checkNoteLists } from './counts/note-lists.ts'
import { checkVaccineDoses } from './counts/vaccine-doses.ts'
import { checkDocumentDates } from './dates/document-dates.ts'
import { checkSpansOfYears } from './dates/spans-of-years.ts'
import { checkTitledPeriods } from './dates/titled-periods.ts'
import { checkNoteRepeats } from './repeats/note-repeats.ts'
import { checkSameSubjects } from './repeats/same-subject.ts'
import { checkTwinStatements } from './repeats/twin-statements.ts'
import { checkPlanShares } from './shares/plan-shares.ts'
import { checkSharesOfPairs } from './shares/share-of-pair.ts'
import { checkSharesOfTotals } from './shares/share-of-total.ts'
import { checkSharesOfOneWhole } from './shares/shares-of-one-whole.ts'
import { checkStructureShares } from './shares/structure-shares.ts'
import { checkColumnTotals } from './tables/column-totals.ts'
import { checkDetailTotals } from './tables/detail-totals.ts'
import { checkRatioColumns } from './tables/ratio-columns.ts'
import { checkRowTotals } from './tables/row-totals.ts'
import { checkContinuedTotals } from './totals/continued-totals.ts'
import { checkNoteTotals } from './totals/note-totals.ts'
import { checkPartsAboveTotal } from './totals/part-above-total.ts'
import { checkRemaining } from './totals/remaining-of-whole.ts'
import { checkTextTotals } from './totals/text-totals.ts'
import { toFinding, type FindingDraft } from './finding-draft.ts'

/** Every rule, in the order in which of two findings about the same figures the first one stands. */
const CHECKS: readonly ((document: AuditedDocument) => FindingDraft[])[] = [
  checkSharesOfPairs,
  checkSharesOfTotals,
  checkPlanShares,
  checkSharesOfOneWhole,
  checkStructureShares,
  checkTextTotals,
  checkContinuedTotals,
  checkNoteTotals,
  checkRemaining,
  checkPartsAboveTotal,
  checkVaccineDoses,
  checkChanges,
  checkRowTotals,
  checkColumnTotals,
  checkDetailTotals,
  checkRatioColumns,
  checkTwinStatements,
  checkSameSubjects,
  checkNoteRepeats,
  checkDocumentDates,
  checkSpansOfYears,
  checkTitledPeriods,
  checkEnumerations,
  checkNoteLists,
  checkItemBlocks,
]

/**
 * Every printed figure of a document that can be recomputed from printed ones, or that is printed twice, in document
 * order. Pure: the same passages and facts give the same findings with the same ids.
 */
export function auditDocument(passages: readonly Passage[], facts: readonly Fact[]): Finding[] {
  const [first] = passages
  if (first === undefined) return []
  const document = readDocument(first.documentId, passages, facts)
  const byId = new Map<string, Finding>()
  for (const draft of CHECKS.flatMap((check) => check(document))) {
    const finding = toFinding(document.documentId, draft)
    if (!byId.has(finding.findingId)) byId.set(finding.findingId, finding)
  }
  const placeOf = ({ printed }: Finding) => document.passageById.get(printed.passageId)?.order ?? 0
  return [...byId.values()].sort((a, b) => placeOf(a) - placeOf(b) || a.printed.start - b.printed.start)
}
