import type { Evidence, Retrieval } from '../../domain/evidence.ts'
import type { Fact } from '../../domain/fact.ts'
import { periodInWords } from '../statements/period-words.ts'
import type { Verdict } from './verdict.ts'

const LABEL_MAX_CHARACTERS = 80
const LOOKED_AT = 3
/** Below this share of the question's weight a clause is about something else. */
const NEAR_COVERAGE = 0.4
/** Below this the best evidence is mostly about something else altogether. */
const NEAR_CERTAINTY = 0.1

/**
 * The name of the nearest figure that the report does state, with its time, for who is told that it does not state what was asked:
 * "lượng khách du lịch (năm 2021)". Never the figure itself. Null when nothing is near.
 */
export function nearestStated(ranked: readonly Evidence[]): string | null {
  const near = ranked
    .slice(0, LOOKED_AT)
    .filter(({ features }) => (features.contextCoverage ?? 0) >= NEAR_COVERAGE)
  for (const { facts, figures } of near) {
    const byWorth = [...figures].sort((a, b) => b.worth - a.worth)
    for (const { factId } of byWorth) {
      const fact = facts.find((one) => one.factId === factId)
      if (fact && isNameable(fact)) return nameOf(fact)
    }
  }
  return null
}

/** An opinion has no near figure, where no word is found nothing is near, and what is far off is not near either. */
export function nearestFor(
  { reason, certainty }: Exclude<Verdict, { said: true }>,
  { ranked }: Retrieval,
): string | null {
  const isFar = reason === 'opinion' || reason === 'nothing' || certainty < NEAR_CERTAINTY
  return isFar ? null : nearestStated(ranked)
}

/** A label that the text states, of one thing; one with digits could be taken for a figure. */
function isNameable({ label, origin, relation }: Fact): boolean {
  return (
    origin.label === 'stated' &&
    (relation === 'value' || relation === 'target' || relation === 'share') &&
    label.length <= LABEL_MAX_CHARACTERS &&
    label.includes(' ') &&
    /^\p{L}[^\d,;:()]*$/u.test(label)
  )
}

function nameOf({ label, period, status }: Fact): string {
  const name = label.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
  const when = period === null ? null : periodInWords(period)
  const kind = status === 'plan' ? 'chỉ tiêu' : null
  const aside = [kind, when].filter((part) => part !== null).join(' ')
  return aside === '' ? name : `${name} (${aside})`
}
