import type { Fact } from '../../domain/fact.ts'
import type { JudgementOf } from '../../domain/judgement.ts'
import type { Passage } from '../../domain/passage.ts'
import { compareDecimals } from '../../figures/decimal.ts'
import { fold } from '../../vietnamese/fold.ts'
import type { JudgedPhraseName } from './judged-phrases.ts'

export type Way = 'rose' | 'fell' | 'unchanged'

/** Words right before a share of an earlier figure: "bằng 95% so với năm trước"; "95%" alone may be anything. */
const OF_EARLIER = /(?:^| )(?:bang|dat|chi bang|chi dat|tuong duong)(?: khoang)?$/
const EARLIER = /cung k[yi]|nam truoc|nam ngoai|nam \d{4}|ky truoc|thang truoc|quy truoc/
const BEFORE_CHARACTERS = 24

/** What one printed figure says of the way by itself, by the text it stands in; null when it does not. */
export function wayOf(fact: Fact, passage: Passage): Way | null {
  if (fact.relation !== 'change') return null
  if (fact.direction !== null) return fact.direction === 'up' ? 'rose' : 'fell'
  const before = fold(passage.text.slice(Math.max(0, fact.start - BEFORE_CHARACTERS), fact.start)).trim()
  if (fact.baseUnit !== '%' || !OF_EARLIER.test(before) || !EARLIER.test(fold(fact.comparedTo ?? '')))
    return null
  const order = compareDecimals(fact.baseValue, '100')
  return order === 0 ? 'unchanged' : order > 0 ? 'rose' : 'fell'
}

/** Of the changes that one statement prints, those against the time asked for; all must agree. Null when they do not. */
export function judgeChanges(
  changes: readonly Fact[],
  passage: Passage,
  { times }: JudgementOf<'direction'>,
): { way: Way; basis: readonly Fact[] } | null {
  const isAsked = ({ comparedTo }: Fact) => {
    const year = /\d{4}/.exec(comparedTo ?? '')?.[0]
    return (
      comparedTo === null ||
      (EARLIER.test(fold(comparedTo)) && (year === undefined || fitsTimes(year, times)))
    )
  }
  const found = changes.filter(isAsked).flatMap((fact) => {
    const way = wayOf(fact, passage)
    return way === null ? [] : [{ fact, way }]
  })
  const [first] = found
  if (first === undefined || found.some(({ way }) => way !== first.way)) return null
  return { way: first.way, basis: [first.fact] }
}

/** A question that names one year means the change in it, whatever year before it is compared with. */
function fitsTimes(year: string, times: readonly string[]): boolean {
  return times.length < 2 || times.some((time) => time.startsWith(year))
}

/** Figures of one indicator in order of time: which way they go, when they go one way throughout. */
export function wayOfSeries(series: readonly Fact[]): Way | null {
  const orders = new Set(
    series
      .slice(1)
      .map((fact, place) => compareDecimals(fact.baseValue, series[place]?.baseValue ?? fact.baseValue)),
  )
  if (orders.has(1) && orders.has(-1)) return null
  if (orders.has(1)) return 'rose'
  return orders.has(-1) ? 'fell' : series.length > 1 ? 'unchanged' : null
}

/** The opening that says a way to who asked for one, for either, or took one for given; null when nothing need be said. */
export function phraseOfWay(
  way: Way,
  { asked, isPresumed }: JudgementOf<'direction'>,
): JudgedPhraseName | null {
  if (way === 'unchanged') return 'unchanged'
  const wanted = asked === null ? null : asked === 'up' ? 'rose' : 'fell'
  if (wanted === null) return way
  if (way !== wanted) return way === 'rose' ? 'roseInstead' : 'fellInstead'
  if (isPresumed) return null
  return way === 'rose' ? 'roseAsAsked' : 'fellAsAsked'
}
