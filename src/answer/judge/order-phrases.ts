import type { Dimension } from '../../domain/fact.ts'
import type { Question } from '../../domain/question.ts'

/** What an opening claims of the figure that it names: that it is the greater or greatest of those cited, or the least. */
export interface OrderClaim {
  name: string
  end: 'most' | 'least'
}

/** "nhiều hơn" of things that are counted, "lớn hơn" of areas, "cao hơn" of money and shares. */
const MORE: Partial<Record<Dimension, readonly [string, string]>> = {
  count: ['nhiều', 'ít'],
  area: ['lớn', 'nhỏ'],
  mass: ['nhiều', 'ít'],
  volume: ['nhiều', 'ít'],
}
const HIGHER = ['cao', 'thấp'] as const

/** "Hộ cận nghèo ít hơn:", "Diện tích Nhãn lớn nhất:". The name stands as the report prints it. */
export function orderPhrase(
  { name, end }: OrderClaim,
  dimension: Dimension,
  degree: 'hơn' | 'nhất',
  language: Question['language'],
): string {
  if (language === 'en') return `${ENGLISH[degree][end]}: “${name}”.`
  const [most, least] = MORE[dimension] ?? HIGHER
  return `${raised(name)} ${end === 'most' ? most : least} ${degree}.`
}

const ENGLISH = {
  hơn: { most: 'Greater', least: 'Smaller' },
  nhất: { most: 'Greatest', least: 'Smallest' },
} as const

/** What an opening claims, read from its words alone; null when it puts nothing in order. */
export function orderClaimOf(opening: string): OrderClaim | null {
  const english = /^(Greater|Smaller|Greatest|Smallest): “(.+)”\.$/u.exec(opening)
  if (english) return { name: english[2] ?? '', end: (english[1] ?? '').startsWith('G') ? 'most' : 'least' }
  const said = /^(.+) (nhiều|lớn|cao|ít|nhỏ|thấp) (?:hơn|nhất)\.$/u.exec(opening)
  if (!said) return null
  return { name: said[1] ?? '', end: ['nhiều', 'lớn', 'cao'].includes(said[2] ?? '') ? 'most' : 'least' }
}

function raised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
