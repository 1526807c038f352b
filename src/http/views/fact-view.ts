import type { Fact } from '../../domain/fact.ts'
import type { Passage } from '../../domain/passage.ts'
import { passageAddress } from '../../domain/report-address.ts'
import { sourceClause, sourceSpan } from '../../fact-search/source-clause.ts'
import type { FactView } from '../schemas/passage-schemas.ts'

/** A fact with where it stands, as the API shows it. `fact` belongs to `passage`. Pure. */
export function factView(fact: Fact, passage: Passage): FactView {
  return {
    factId: fact.factId,
    documentId: fact.documentId,
    text: fact.text,
    value: Number(fact.value),
    unit: fact.unit,
    baseValue: Number(fact.baseValue),
    baseUnit: fact.baseUnit,
    valueTo: numberOrNull(fact.valueTo),
    baseValueTo: numberOrNull(fact.baseValueTo),
    outOf: numberOrNull(fact.outOf),
    bound: fact.bound,
    direction: fact.direction,
    label: fact.label,
    qualifiers: fact.qualifiers,
    period: fact.period,
    status: fact.status,
    relation: fact.relation,
    comparedTo: fact.comparedTo,
    groupId: fact.groupId,
    parentId: fact.parentId,
    passageId: fact.passageId,
    start: fact.start,
    end: fact.end,
    quote: sourceClause(fact, passage),
    quoteStart: sourceSpan(fact, passage).start,
    sectionPath: passage.sectionPath,
    footnote: passage.footnote,
    url: passageAddress(passage, fact),
  }
}

function numberOrNull(decimal: string | null): number | null {
  return decimal === null ? null : Number(decimal)
}
