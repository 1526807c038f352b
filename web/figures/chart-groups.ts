import type { PeriodStatus } from '../../src/domain/fact.ts'
import type { Figure, SaidFigure } from '../api/figures.ts'
import { statusName } from '../facts/fact-names.ts'
import { periodWords } from '../periods/period-words.ts'
import { figureName } from './figure-sentence.ts'

/** A bar of a chart, before it is drawn. */
export interface ChartBar {
  label: string
  text: string
  value: number
  isPlan: boolean
  /** Address of the report at the figure; null for what is only a measure. */
  url: string | null
}

/** Bars that share one scale. */
export interface ChartGroup {
  title: string
  bars: ChartBar[]
}

/** What can be drawn of chosen figures, and in words what cannot be drawn together. */
export interface ChartPlan {
  groups: ChartGroup[]
  note: string
}

/**
 * Plan against result, from printed figures alone: what was reached of a plan beside the whole plan, then result and plan of
 * the same indicator. Other figures are drawn together where they are measured alike.
 */
export function planCharts(figures: readonly Figure[]): ChartPlan {
  const shares = planShareGroup(figures)
  const pairs = pairGroups(figures.filter(isIndicator))
  const inPairs = new Set(pairs.flatMap(({ bars }) => bars.map(({ url }) => url)))
  const alone = figures.filter((figure) => figure.relation !== 'planShare' && !inPairs.has(figure.url))
  const alike = [...groupBy(alone, measureOf).values()].filter(
    // One bar shows nothing; where its share of plan is drawn it is not needed.
    (group) => group.length > 1 || group.some(({ planShares }) => planShares.length === 0),
  )
  return {
    groups: [...shares, ...pairs, ...alike.map(alikeGroup)],
    note: differenceNote(alike),
  }
}

function isIndicator({ relation }: Figure): boolean {
  return relation !== 'planShare' && relation !== 'change'
}

function planShareGroup(figures: readonly Figure[]): ChartGroup[] {
  const bars = new Map<string, ChartBar>()
  const add = (figure: Figure, said: SaidFigure) => {
    if (said.baseUnit !== '%') return
    const bar = { label: figureName(figure), text: said.words, value: said.baseValue }
    bars.set(said.factId, { ...bar, isPlan: false, url: figure.url })
  }
  for (const figure of figures) {
    for (const said of figure.planShares) add(figure, said)
    if (figure.relation === 'planShare' && !bars.has(figure.factId)) add(figure, figure)
  }
  if (bars.size === 0) return []
  const whole = { label: 'Cả kế hoạch', text: '100%', value: 100, isPlan: true, url: null }
  return [{ title: 'Kết quả so với kế hoạch (%)', bars: [whole, ...bars.values()] }]
}

function pairGroups(figures: readonly Figure[]): ChartGroup[] {
  const indicators = groupBy(figures, ({ label, qualifiers, baseUnit }) =>
    [label.toLocaleLowerCase('vi'), ...qualifiers, baseUnit].join('\n'),
  )
  return [...indicators.values()]
    .filter(
      (group) =>
        group.some(({ status }) => status === 'plan') && group.some(({ status }) => status !== 'plan'),
    )
    .map((group) => ({
      title: `${group[0]?.label ?? ''}: kết quả và kế hoạch`,
      bars: [...group].sort(byPeriod).map((figure) => barOf(figure, statusAndPeriod(figure))),
    }))
}

function byPeriod(a: Figure, b: Figure): number {
  return (a.period ?? '~') < (b.period ?? '~') ? -1 : 1
}

function statusAndPeriod({ status, period }: { status: PeriodStatus; period: string | null }): string {
  return period === null ? statusName(status) : `${statusName(status)} ${periodWords(period)}`
}

function alikeGroup(figures: readonly Figure[]): ChartGroup {
  const bars = figures.map((figure) => barOf(figure, figureName(figure)))
  return { title: measureName(figures), bars }
}

function barOf(figure: Figure, label: string): ChartBar {
  const { words, baseValue, status, url } = figure
  return { label, text: words, value: baseValue, isPlan: status === 'plan', url }
}

/** Figures with the same measure may share a scale: a change of 5% is no share of 5%. */
function measureOf({ baseUnit, relation }: Figure): string {
  return relation === 'change' ? `change ${baseUnit}` : baseUnit
}

/** The printed unit where it is one; else what all are reduced to, so that tỷ and triệu stand side by side. */
function measureName(figures: readonly Figure[]): string {
  const [first] = figures
  const units = new Set(figures.map(({ unit }) => unit))
  const unit = units.size === 1 ? first?.unit : first?.baseUnit
  const kind = first?.relation === 'change' ? 'Mức thay đổi' : 'Giá trị'
  return unit ? `${kind} (${unit})` : kind
}

function differenceNote(groups: readonly (readonly Figure[])[]): string {
  if (groups.length < 2) return ''
  const names = groups.map((group) => measureName(group).toLocaleLowerCase('vi')).join('; ')
  return `Các số đã chọn không cùng đơn vị nên không vẽ chung một thang được: ${names}. Mỗi loại có biểu đồ riêng.`
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
