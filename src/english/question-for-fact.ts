import type { Fact } from '../domain/fact.ts'
import { englishLabel, englishPeriod } from './describe-fact.ts'
import { isMeasurable } from './vietnamese-cues.ts'

/**
 * A question that asks for a fact, in words that `renderQuestion` understands: the label in English where the lexicon has
 * all of it, else quoted as printed. A count asks for its noun ("how many near poor households").
 */
export function englishQuestionFor(fact: Pick<Fact, 'label' | 'period' | 'status' | 'dimension'>): string {
  const label = englishLabel(fact.label)
  const when = fact.period === null ? null : englishPeriod(fact.period)
  if (fact.status === 'plan') {
    return `What is the target for ${label ?? quoted(fact.label)}${when === null ? '' : ` in ${when}`}?`
  }
  const time = when === null ? '' : ` in ${when}`
  if (fact.dimension === 'count' && !isMeasurable(fact.label)) {
    return `How many ${label === null ? quoted(fact.label) : plural(label)} were there${time}?`
  }
  return `What was ${label === null ? quoted(fact.label) : `the ${label}`}${time}?`
}

function quoted(label: string): string {
  return `“${label}”`
}

function plural(noun: string): string {
  if (/(?:s|people|staff)$/u.test(noun)) return noun
  return /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}
