import type { Fact } from '../../src/domain/fact.ts'
import { placeToneMark } from '../../src/vietnamese/tone-placement.ts'
import { parseUnit } from '../../src/vietnamese/units.ts'
import { placeOf, type LabelledFigure } from './labelled-passage.ts'
import type { LocatedFact } from './locate-facts.ts'

/** What is asked of a figure that was found. */
export const FIELDS = [
  'value',
  'unit',
  'label',
  'period',
  'status',
  'relation',
  'comparedTo',
  'bound',
] as const
export type Field = (typeof FIELDS)[number]

/** A figure that a person labelled, with what was read there; or something read where no figure is. */
export interface Comparison {
  labelled: LabelledFigure | null
  fact: Fact | null
  /** Fields that differ; of a figure that was not found, none. */
  wrong: Field[]
}

/** Pairs each labelled figure with the fact that stands in the same place. What is left over on either side stands alone. */
export function compareFigures(
  text: string,
  figures: readonly LabelledFigure[],
  facts: readonly LocatedFact[],
): Comparison[] {
  const left = [...facts]
  const labelled = figures.map((figure): Comparison => {
    const start = placeOf(figure, text)
    const end = start + figure.text.length
    const same = left.findIndex((located) => located.start < end && start < located.end)
    const located = same < 0 ? undefined : left.splice(same, 1)[0]
    if (located === undefined) return { labelled: figure, fact: null, wrong: [] }
    return { labelled: figure, fact: located.fact, wrong: wrongFields(figure, located.fact) }
  })
  return [...labelled, ...left.map(({ fact }): Comparison => ({ labelled: null, fact, wrong: [] }))]
}

export function wrongFields(labelled: LabelledFigure, fact: Fact): Field[] {
  return FIELDS.filter((field) => !RIGHT[field](labelled, fact))
}

const RIGHT: Record<Field, (labelled: LabelledFigure, fact: Fact) => boolean> = {
  value: isSameValue,
  unit: ({ unit }, fact) => unit.some((one) => isSameUnit(one ?? '', fact)),
  label: ({ heads }, { label }) => heads.some((head) => spelled(label).includes(` ${spelled(head).trim()} `)),
  period: ({ period }, fact) => period.includes(fact.period),
  status: ({ status }, fact) => status.includes(fact.status),
  relation: ({ relation }, fact) => relation.includes(fact.relation),
  comparedTo: isSameComparison,
  bound: ({ bound }, fact) => bound.includes(fact.bound),
}

/** "hai phần ba" was labelled 0.667 and is read as 2 of 3. */
function isSameValue(labelled: LabelledFigure, { value, valueTo, outOf }: Fact): boolean {
  if (labelled.outOf === null && outOf !== null) {
    return Math.abs(Number(labelled.value) - Number(value) / Number(outOf)) < 0.0006
  }
  return labelled.value === value && labelled.valueTo === valueTo && labelled.outOf === outOf
}

/** Spellings of one unit are the same: "trđ" and "triệu đồng", "TH" and "trường hợp", "Con" and "con". */
function isSameUnit(unit: string, fact: Fact): boolean {
  if (unit.toLowerCase() === fact.unit.toLowerCase()) return true
  const [one, other] = [parseUnit(unit), parseUnit(fact.unit)]
  return one !== null && other !== null && one.baseUnit === other.baseUnit && one.power === other.power
}

/** Words in one spelling, so that "hoá" is found in "hóa". */
function spelled(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return ` ${words.map(placeToneMark).join(' ')} `
}

/** What was compared with is labelled by its kind; a share's whole is not labelled. */
function isSameComparison(labelled: LabelledFigure, { comparedTo, relation }: Fact): boolean {
  if (relation === 'share' && labelled.comparedTo.includes(null)) return true
  return labelled.comparedTo.includes(kindOfComparison(comparedTo))
}

function kindOfComparison(comparedTo: string | null): LabelledFigure['comparedTo'][number] {
  if (comparedTo === null) return null
  if (/kế hoạch|dự toán|chỉ tiêu|mục tiêu|định mức|(?<!\p{L})KH(?!\p{L})/iu.test(comparedTo)) return 'plan'
  return /cùng kỳ|năm|tháng|quý|kỳ trước/iu.test(comparedTo) ? 'previous year' : 'other'
}

export interface Tally {
  right: number
  of: number
}

export interface SampleScore {
  /** Figures read that are figures. */
  precision: Tally
  /** Figures printed that were read. */
  recall: Tally
  fields: Record<Field, Tally>
}

export function scoreOf(comparisons: readonly Comparison[]): SampleScore {
  const found = comparisons.filter(({ labelled, fact }) => labelled !== null && fact !== null)
  const field = (name: Field): Tally => ({
    right: found.filter(({ wrong }) => !wrong.includes(name)).length,
    of: found.length,
  })
  return {
    precision: { right: found.length, of: comparisons.filter(({ fact }) => fact !== null).length },
    recall: { right: found.length, of: comparisons.filter(({ labelled }) => labelled !== null).length },
    fields: {
      value: field('value'),
      unit: field('unit'),
      label: field('label'),
      period: field('period'),
      status: field('status'),
      relation: field('relation'),
      comparedTo: field('comparedTo'),
      bound: field('bound'),
    },
  }
}
