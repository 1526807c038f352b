import { z } from 'zod/v4'
import { GLOSSARY } from './glossary.ts'
import stored from './lexicon/units.json' with { type: 'json' }

const units = new Map(Object.entries(z.record(z.string(), z.string()).parse(stored)))

/** English by what reports say; of several the one that the lexicon names first, main meanings before others. */
const labels = new Map<string, string>()
const nouns = GLOSSARY.filter(({ role, words }) => role === 'noun' && !words.includes('s'))
for (const { meanings, words } of nouns) {
  const [main] = meanings
  if (!labels.has(main.toLowerCase())) labels.set(main.toLowerCase(), words.join(' '))
}
for (const { meanings, words } of nouns) {
  for (const other of meanings.slice(1)) {
    if (!labels.has(other.toLowerCase())) labels.set(other.toLowerCase(), words.join(' '))
  }
}

const COUNTED: readonly [prefix: string, english: string][] = [
  ['tổng số ', 'total number of '],
  ['số ', 'number of '],
  ['tổng ', 'total '],
  ['lượng ', ''],
]

/** The lexicon is in small letters; these are not. */
const CAPITALS = /\b(?:gdp|grdp|cpi|fdi|oda|ocop|hiv|aids|ai|qr)\b/gu

/** "Doanh thu du lịch" → "tourism revenue"; null when the lexicon does not hold the whole label. */
export function englishLabel(label: string): string | null {
  return lexiconLabel(label.toLowerCase())?.replace(CAPITALS, (word) => word.toUpperCase()) ?? null
}

function lexiconLabel(text: string): string | null {
  const whole = labels.get(text)
  if (whole !== undefined) return whole
  for (const [prefix, english] of COUNTED) {
    const rest = text.startsWith(prefix) ? labels.get(text.slice(prefix.length)) : undefined
    if (rest !== undefined) return english + rest
  }
  return null
}

/** "tỷ đồng" → "billion dong"; null for a unit that is the same in English or that the lexicon lacks. */
export function englishUnit(unit: string): string | null {
  return units.get(unit) ?? null
}

/** "2021", "2021–2025"; null for shorter periods, which clauses state themselves. */
export function englishPeriod(period: string): string | null {
  if (/^\d{4}$/u.test(period)) return period
  const span = /^(\d{4})\/(\d{4})$/u.exec(period)
  return span ? `${span[1] ?? ''}–${span[2] ?? ''}` : null
}
