/**
 * How two periods of facts stand to each other. "same" and "inside" (one lies in the other: eleven months and their year)
 * are about one time; "alike" are two times of one kind (two years, the same months of two years); null leaves it open.
 */
export type PeriodFit = 'same' | 'inside' | 'alike' | 'unlike'

interface Stretch {
  /** Months counted from year 0, both inclusive. */
  from: number
  to: number
  kind: string
}

export function periodFit(a: string | null, b: string | null): PeriodFit {
  if (a === null || b === null || a === b) return 'same'
  const [first, second] = [stretchOf(a), stretchOf(b)]
  if (first === null || second === null) return 'unlike'
  const meets = first.from <= second.to && second.from <= first.to
  if (meets && (holds(first, second) || holds(second, first))) return 'inside'
  return first.kind === second.kind && !meets ? 'alike' : 'unlike'
}

function holds(outer: Stretch, inner: Stretch): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}

const FORMS: readonly {
  pattern: RegExp
  read: (year: number, match: RegExpExecArray) => Stretch
}[] = [
  { pattern: /^(\d{4})$/, read: (year) => months(year, 1, 12, 'year') },
  {
    pattern: /^(\d{4})\/(\d{4})$/,
    read: (year, match) => {
      const last = Number(match[2])
      return { from: year * 12, to: last * 12 + 11, kind: `${last - year} years` }
    },
  },
  {
    pattern: /^(\d{4})-H([12])$/,
    read: (year, match) => months(year, Number(match[2]) * 6 - 5, Number(match[2]) * 6, 'half'),
  },
  {
    pattern: /^(\d{4})-Q([1-4])$/,
    read: (year, match) => months(year, Number(match[2]) * 3 - 2, Number(match[2]) * 3, 'quarter'),
  },
  {
    pattern: /^(\d{4})-M(\d{2})$/,
    read: (year, match) => months(year, Number(match[2]), Number(match[2]), 'month'),
  },
  {
    pattern: /^(\d{4})-M(\d{2})\.\.M(\d{2})$/,
    read: (year, match) =>
      months(year, Number(match[2]), Number(match[3]), `months ${match[2] ?? ''} to ${match[3] ?? ''}`),
  },
  {
    // What stands at a date was counted up to it.
    pattern: /^(\d{4})-(\d{2})-\d{2}$/,
    read: (year, match) => months(year, 1, Number(match[2]), 'date'),
  },
]

function months(year: number, from: number, to: number, kind: string): Stretch {
  return { from: year * 12 + from - 1, to: year * 12 + to - 1, kind }
}

function stretchOf(period: string): Stretch | null {
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(period)
    if (match) return read(Number(match[1]), match)
  }
  return null
}
