import type { Fact } from '../../domain/fact.ts'
import { englishLabel, englishUnit } from '../../english/describe-fact.ts'
import { wordsOf } from '../../vietnamese/words.ts'

/** Words that lead to a quotation in an English answer and say nothing of its figures. */
const FRAME = [
  'according',
  'to',
  'the',
  'report',
  'of',
  'for',
  'in',
  'calculated',
  'from',
  'figures',
  'vietnamese',
  'target',
]

/** What an English answer may say of these facts before it quotes the report: their labels and units in English. */
export function englishWordsOf(facts: readonly Fact[]): ReadonlySet<string> {
  const said = facts.flatMap((fact) => [englishLabel(fact.label) ?? '', englishUnit(fact.unit) ?? ''])
  return new Set([...FRAME, ...said.flatMap((text) => wordsOf(text).map((word) => word.text))])
}
