import type { PeriodStatus, Relation } from '../../src/domain/fact.ts'
import { readFigures } from '../../src/figures/read-figures.ts'
import type { BlockText } from './block-text.ts'
import type { BoundFigure } from './bound-figure.ts'
import { familyOf, type Family } from './family.ts'
import { startsWithAction } from './actions.ts'
import { capitalised, lowered } from './names.ts'
import { nameFigure, type Name } from './naming.ts'
import { figurePeriods, periodInBlock, type FoundPeriod } from './period-context.ts'
import { bindPartsBySum } from './parts.ts'
import { isShare, readRelation } from './relation.ts'
import type { SectionContext } from './section-context.ts'
import { sentencesOf, spokenFigures, type SpokenFigure } from './spoken-figure.ts'
import { depends, isPartOfName, nameWithPart, statementOf } from './statement.ts'
import { statusOf } from './status.ts'

/** Words that speak of a figure alone: from the statement before, or from the start of the clause. */
const ownWords = ({ leadIn, before, follows }: SpokenFigure) => (follows ? leadIn : before)

function unitOrigin({ figure }: SpokenFigure): 'stated' | 'inherited' | 'none' {
  if (figure.unit === '') return 'none'
  return figure.rule === 'scale-alone' ? 'inherited' : 'stated'
}

/** A rate without a verb of its own is a share: of its label's name, or of what was announced ("gồm: Sơn La (87,26%)"). */
function valueRelation(
  spoken: SpokenFigure,
  { label, origin }: Name,
  family: Family | null,
  status: PeriodStatus,
): Relation {
  const isRate = origin === 'inherited' || /^(?:tỷ|tỉ) (?:lệ|trọng)/iu.test(label)
  if (isShare(spoken.figure.baseUnit) && isRate) return 'share'
  // "hai phần ba số trường", "1/3 số hộ"
  if (spoken.figure.outOf !== null && spoken.figure.unit === '') return 'share'
  if (typeof family?.parent === 'number') return 'partOf'
  return status === 'plan' ? 'target' : 'value'
}

/** "tăng bình quân hàng năm trong giai đoạn này đạt 10 - 13%/năm": a yearly average belongs to the years it is taken over. */
const isOverSpan = ({ figure, leadIn }: SpokenFigure) =>
  /(?:giai đoạn|thời kỳ) này/iu.test(leadIn) || (figure.baseUnit === '%/năm' && /bình quân/iu.test(leadIn))

class BlockBinder {
  private readonly bound: BoundFigure[] = []
  private readonly text: string
  private readonly sentences
  private readonly periods

  constructor(
    private readonly block: BlockText,
    private readonly section: SectionContext,
  ) {
    this.text = block.text
    this.sentences = sentencesOf(block.text, block.clauses)
    this.periods = figurePeriods(block.text)
  }

  bind(): BoundFigure[] {
    for (const spoken of spokenFigures(this.text, this.block.clauses, readFigures(this.text))) {
      const partOfName = isPartOfName(spoken)
      const statement = partOfName
        ? (this.bound.at(-1)?.group ?? null)
        : depends(spoken)
          ? statementOf(spoken, this.bound)
          : null
      const main = statement === null ? undefined : this.bound[statement]
      if (main !== undefined && partOfName) main.label = nameWithPart(main, spoken)
      this.bound.push(main === undefined ? this.bindMain(spoken) : this.bindDependent(spoken, main))
    }
    bindPartsBySum(this.bound)
    return this.bound
  }

  private relationOf(spoken: SpokenFigure, dependent: boolean) {
    const { figure, clause } = spoken
    const parts = {
      head: this.text.slice(clause.start, figure.start),
      tail: this.text.slice(figure.end, clause.end),
    }
    return readRelation(spoken, parts, dependent)
  }

  /** A figure that says more of `main`: "(45% kế hoạch, giảm 7,3% so với năm 2020)". */
  private bindDependent(spoken: SpokenFigure, main: BoundFigure): BoundFigure {
    const isTarget = /(?:mục tiêu|chỉ tiêu|kế hoạch)\s*$/iu.test(spoken.before)
    const read = this.relationOf(spoken, true)
    const { label, qualifiers, group } = main
    const { unit, baseUnit } = spoken.figure
    const whole = this.equivalentOf(spoken)
    const own = this.ownPeriod(spoken)
    const period = own?.notation ?? main.period
    return {
      spoken,
      group,
      hosted: true,
      host: group,
      parent: whole,
      label,
      qualifiers,
      relation: isTarget ? 'target' : whole === null ? read.relation : 'partOf',
      comparedTo: isTarget ? null : read.comparedTo,
      status: isTarget ? 'plan' : main.status,
      period,
      origin: {
        label: 'inherited',
        period: period === null ? 'none' : own === null ? 'inherited' : 'stated',
        unit: unitOrigin(spoken),
      },
      unit,
      baseUnit,
    }
  }

  private bindMain(spoken: SpokenFigure): BoundFigure {
    const family = familyOf(this.text, spoken, this.bound)
    const host = family === null ? undefined : this.bound[family.host]
    const [passage] = this.block.passages
    const whole = typeof family?.parent === 'number' ? this.bound[family.parent] : host
    const name = nameFigure(spoken, { text: this.text, passage, earlier: this.bound, host: whole })
    const { relation, comparedTo } = this.relationOf(spoken, false)
    const status = this.statusOf(spoken, name.label, host)
    const period = this.periodOf(spoken, host)
    const unit = this.unitOf(spoken, family)
    return {
      spoken,
      group: this.bound.length,
      hosted: family !== null,
      host: family?.host ?? null,
      parent: family?.parent ?? null,
      // "101 trường hợp vi phạm (nhắc nhở 83)": what the bare number counts is named by its total.
      label:
        unit.inherited && startsWithAction(name.label)
          ? `${capitalised(unit.unit)} ${lowered(name.label)}`
          : name.label,
      qualifiers: name.qualifiers,
      relation: relation === 'value' ? valueRelation(spoken, name, family, status) : relation,
      comparedTo,
      status,
      period: period?.notation ?? null,
      origin: {
        label: name.origin,
        period: period === null ? 'none' : period.stated ? 'stated' : 'inherited',
        unit: unit.inherited ? 'inherited' : unitOrigin(spoken),
      },
      unit: unit.unit,
      baseUnit: unit.baseUnit,
    }
  }

  /** Parts share the status of their total, except that parts of a goal may be reported as done. */
  private statusOf(spoken: SpokenFigure, label: string, host: BoundFigure | undefined): PeriodStatus {
    const ofHost = host === undefined || host.status === 'plan' ? this.section.status : host.status
    const opening = this.text.slice(spoken.sentence.start, spoken.sentence.start + 24)
    return statusOf(ownWords(spoken), label, opening, ofHost)
  }

  /** What the block says of the period of a figure. */
  private foundPeriod(spoken: SpokenFigure): FoundPeriod | null {
    const { figure, sentence, after } = spoken
    // Behind a percentage stands what it is compared with.
    const ownAfter = isShare(figure.baseUnit) ? '' : (/^[^,;:.()]{0,60}/u.exec(after)?.[0] ?? '')
    return periodInBlock(this.periods, {
      text: this.text,
      ownStart: figure.start - ownWords(spoken).length,
      figure,
      ownEnd: figure.end + ownAfter.length,
      sentence,
      sentences: this.sentences.filter(({ start }) => start <= sentence.start),
      referenceYear: this.section.year,
    })
  }

  /** The period that the figure's own words state: an average over "giai đoạn này", "đến 31/01/2022 đạt 100%". */
  private ownPeriod(spoken: SpokenFigure): FoundPeriod | null {
    const { span } = this.section
    if (span !== null && isOverSpan(spoken)) return { notation: span, stated: false }
    const found = this.foundPeriod(spoken)
    return found?.stated === true ? found : null
  }

  private periodOf(spoken: SpokenFigure, host: BoundFigure | undefined): FoundPeriod | null {
    const own = this.ownPeriod(spoken)
    if (own !== null) return own
    const notation = host?.period ?? this.foundPeriod(spoken)?.notation ?? this.section.period
    return notation === null ? null : { notation, stated: false }
  }

  /** "hỗ trợ 887,6 tấn xi măng (tương đương 1.015 triệu đồng)" under "kinh phí 6.448 triệu, trong đó": the sum is the part. */
  private equivalentOf(spoken: SpokenFigure): number | null {
    if (!/tương đương\s*$/iu.test(spoken.before)) return null
    const bracket = this.text.lastIndexOf('(', spoken.figure.start)
    const outside = {
      ...spoken,
      figure: { ...spoken.figure, start: Math.max(bracket, spoken.sentence.start) },
    }
    return familyOf(this.text, outside, this.bound)?.parent ?? null
  }

  /** "515 người (trong đó khối chính quyền: 462 …)": parts without a unit count what their total counts. */
  private unitOf({ figure }: SpokenFigure, family: Family | null) {
    const host = family === null ? undefined : this.bound[family.parent ?? family.host]
    const { dimension, value, baseValue } = host?.spoken.figure ?? figure
    const inherits = figure.unit === '' && host !== undefined && dimension === 'count' && value === baseValue
    const { unit, baseUnit } = inherits ? host : figure
    return { unit, baseUnit, inherited: inherits }
  }
}

/** The figures of a block of running text, bound to what they count, when, and against what. */
export function bindTextFigures(block: BlockText, section: SectionContext): BoundFigure[] {
  return new BlockBinder(block, section).bind()
}
