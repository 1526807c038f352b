import type { PeriodStatus, Relation } from '../../src/domain/fact.ts'
import { readFigures } from '../../src/figures/read-figures.ts'
import type { BlockText } from './block-text.ts'
import type { BoundFigure } from './bound-figure.ts'
import { familyOf, type Family } from './family.ts'
import { nameFigure, type Name } from './naming.ts'
import { figurePeriods, periodInBlock, type FoundPeriod } from './period-context.ts'
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
  if (typeof family?.parent === 'number') return 'partOf'
  return status === 'plan' ? 'target' : 'value'
}

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
      const statement = partOfName || depends(spoken) ? statementOf(spoken, this.bound) : null
      const main = statement === null ? undefined : this.bound[statement]
      if (main !== undefined && partOfName) main.label = nameWithPart(main, spoken)
      this.bound.push(main === undefined ? this.bindMain(spoken) : this.bindDependent(spoken, main))
    }
    return this.bound
  }

  private relationOf(spoken: SpokenFigure, dependent: boolean) {
    return readRelation(spoken, this.text.slice(spoken.figure.end, spoken.clause.end), dependent)
  }

  /** A figure that says more of `main`: "(45% kế hoạch, giảm 7,3% so với năm 2020)". */
  private bindDependent(spoken: SpokenFigure, main: BoundFigure): BoundFigure {
    const isTarget = /(?:mục tiêu|chỉ tiêu|kế hoạch)\s*$/iu.test(spoken.before)
    const read = this.relationOf(spoken, true)
    const { label, qualifiers, period, group } = main
    const { unit, baseUnit } = spoken.figure
    return {
      spoken,
      group,
      hosted: true,
      parent: null,
      label,
      qualifiers,
      relation: isTarget ? 'target' : read.relation,
      comparedTo: isTarget ? null : read.comparedTo,
      status: isTarget ? 'plan' : main.status,
      period,
      origin: {
        label: 'inherited',
        period: period === null ? 'none' : 'inherited',
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
    const name = nameFigure(spoken, { text: this.text, passage, earlier: this.bound, host })
    const { relation, comparedTo } = this.relationOf(spoken, false)
    const status = this.statusOf(spoken, name.label, host)
    const period = this.periodOf(spoken, host)
    const unit = this.unitOf(spoken, family)
    return {
      spoken,
      group: this.bound.length,
      hosted: family !== null,
      parent: family?.parent ?? null,
      label: name.label,
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

  private periodOf(spoken: SpokenFigure, host: BoundFigure | undefined): FoundPeriod | null {
    const { figure, sentence, after } = spoken
    const ownStart = figure.start - ownWords(spoken).length
    // Behind a percentage stands what it is compared with.
    const ownAfter = isShare(figure.baseUnit) ? '' : (/^[^,;:.()]{0,60}/u.exec(after)?.[0] ?? '')
    const found = periodInBlock(this.periods, {
      text: this.text,
      ownStart,
      figure,
      ownEnd: figure.end + ownAfter.length,
      sentence,
      sentences: this.sentences.filter(({ start }) => start <= sentence.start),
      referenceYear: this.section.year,
    })
    if (found?.stated === true) return found
    const notation = host?.period ?? found?.notation ?? this.section.period
    return notation === null ? null : { notation, stated: false }
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
