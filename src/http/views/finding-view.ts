import type { Finding, FindingPlace } from '../../domain/finding.ts'
import { passageAddress } from '../../domain/report-address.ts'
import { sourceClause, sourceSpan } from '../../fact-search/source-clause.ts'
import type { Library } from '../../ports.ts'
import type { FindingPlaceView, FindingView } from '../schemas/audit-schemas.ts'

/** A finding with the sentences that it speaks of, as the API shows it. Null when its passage is not in the library. Pure. */
export function findingView(finding: Finding, library: Library): FindingView | null {
  const { findingId, documentId, verdict, kind, computed, difference, explanation } = finding
  const printed = placeView(finding.printed, library)
  if (printed === null) return null
  const operands = finding.operands.flatMap((operand) => placeView(operand, library) ?? [])
  return { findingId, documentId, verdict, kind, printed, computed, operands, difference, explanation }
}

function placeView(place: FindingPlace, library: Library): FindingPlaceView | null {
  const passage = library.passage(place.passageId)
  if (passage === undefined) return null
  const { factId, text, passageId, start, end } = place
  return {
    factId,
    text,
    quote: sourceClause(place, passage),
    quoteStart: sourceSpan(place, passage).start,
    passageId,
    start,
    end,
    sectionPath: passage.sectionPath,
    footnote: passage.footnote,
    url: passageAddress(passage, place),
  }
}
