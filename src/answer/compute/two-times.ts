import type { Computation } from '../../domain/computation.ts'
import { fold } from '../../vietnamese/fold.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import type { Candidate } from './candidates.ts'
import { sharedUnit } from './shared-unit.ts'

/** Labels that share so much of their words name one indicator: "lượng khách du lịch", "tổng lượng khách du lịch". */
const SAME_LABEL = 0.6
/** How much better the chosen pair must be than the next. */
const MIN_LEAD = 0.02
const MIN_FIT = 0.15

/**
 * One indicator at the two times that the question names, in its order ("chỉ tiêu năm 2022 … năm 2021"); null when they
 * are not both printed, or when two indicators fit equally well.
 */
export function oneIndicatorAtTwoTimes(
  { times: named }: Computation,
  candidates: readonly Candidate[],
): [Candidate, Candidate] | null {
  const times = restOfYear(named) ?? endsOf(named)
  const [first, second] = times
  if (first === undefined || second === undefined || times.length > 2) return null
  const pairs = candidates
    .filter(({ fact, fit }) => fact.period === first && fit >= MIN_FIT)
    .flatMap((a) =>
      candidates
        .filter((b) => b.fact.period === second && b.fit >= MIN_FIT && isSameIndicator(a, b))
        .map((b): { pair: [Candidate, Candidate]; fit: number } => ({
          pair: [a, b],
          fit: a.fit + b.fit + likeness(a, b) / 2,
        })),
    )
    .sort((a, b) => b.fit - a.fit)
  const [best, next] = pairs
  if (best === undefined || (next !== undefined && best.fit - next.fit < MIN_LEAD)) return null
  return best.pair
}

/** Periods as the question names them; "từ năm 2025 đến năm 2030" names two years. */
function endsOf(named: readonly string[]): string[] {
  const years = named.flatMap((period) => /^(\d{4})\/(\d{4})$/.exec(period)?.slice(1) ?? [period])
  return [...new Set(years)]
}

const REST_OF_YEAR = new Map([
  ['M12', 'M01..M11'],
  ['M11..M12', 'M01..M10'],
  ['Q4', 'M01..M09'],
  ['M10..M12', 'M01..M09'],
  ['H2', 'H1'],
])

/** "riêng tháng 12/2021" is the year less its first eleven months. */
function restOfYear(named: readonly string[]): string[] | null {
  const [only] = named
  const [year = '', part = ''] = only?.split('-') ?? []
  const begun = REST_OF_YEAR.get(part)
  return named.length === 1 && begun !== undefined ? [year, `${year}-${begun}`] : null
}

function isSameIndicator(a: Candidate, b: Candidate): boolean {
  return (
    a.fact.factId !== b.fact.factId &&
    sharedUnit([a.fact, b.fact]) !== null &&
    isLevel(a) === isLevel(b) &&
    likeness(a, b) >= SAME_LABEL
  )
}

function isLevel({ fact }: Candidate): boolean {
  return fact.relation !== 'change' && fact.relation !== 'planShare'
}

/** Share of the words of the shorter label that the longer one says too. 0–1. */
export function likeness(a: Candidate, b: Candidate): number {
  const [first, second] = [labelWords(a), labelWords(b)]
  const shared = [...first].filter((word) => second.has(word)).length
  const size = Math.min(first.size, second.size)
  const longer = Math.max(first.size, second.size)
  return size === 0 ? 0 : (shared / size) * 0.8 + (shared / longer) * 0.2
}

function labelWords({ fact }: Candidate): Set<string> {
  const words = wordsOf(fold(fact.label)).map((word) => word.folded)
  const own = words.filter((word) => !EMPTY_WORDS.has(word))
  return new Set(own.length > 0 ? own : words)
}

/** "tổng", "số", "lượng" stand before an indicator or not. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(['tong', 'so', 'uoc', 'muc'])
