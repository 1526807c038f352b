import type { PreviousAnswer, Together } from '../../domain/previous-answer.ts'
import type { Fact } from '../../domain/fact.ts'
import type { Question } from '../../domain/question.ts'
import { compareDecimals } from '../../figures/decimal.ts'
import type { Library } from '../../ports.ts'
import { draftOf } from '../compose/compose-derived.ts'
import { derive, isRefusal } from '../compute/derive.ts'
import { rankFacts } from '../compute/rank-facts.ts'
import type { Draft } from '../draft.ts'
import { nameBeside } from '../judge/named-figure.ts'
import { orderPhrase } from '../judge/order-phrases.ts'
import { printedStatements } from '../statements/printed-statements.ts'

/** Which of the last two answers is more, their sum or difference, from the figures that they gave. Null when they do not go together. */
export function composeTogether({ followUp, language }: Question, library: Library): Draft | null {
  if (!followUp?.together) return null
  const { asked, earlier } = followUp.together
  const first = figureOf(earlier, library)
  const second = figureOf(followUp.previous, library)
  if (!first || !second || first.factId === second.factId || !areLevels([first, second])) return null
  if (asked === 'sum' || asked === 'difference') {
    const derived = derive(asked, asked === 'sum' ? [first, second] : laterFirst(first, second))
    return isRefusal(derived)
      ? besideEachOther([first, second], derived.refused, library)
      : draftOf(derived, library)
  }
  return ordered([first, second], asked, language, library)
}

function ordered(
  facts: readonly [Fact, Fact],
  asked: Extract<Together['asked'], 'most' | 'least'>,
  language: Question['language'],
  library: Library,
): Draft | null {
  const [first, second] = facts
  if ('refused' in rankFacts(facts)) {
    const apart = derive('difference', laterFirst(first, second))
    return isRefusal(apart) ? besideEachOther(facts, apart.refused, library) : draftOf(apart, library)
  }
  const order = compareDecimals(first.baseValue, second.baseValue)
  const [greater, smaller] = order > 0 ? [first, second] : [second, first]
  const [meant, other] = asked === 'most' ? [greater, smaller] : [smaller, greater]
  const name = order === 0 ? null : nameBeside(meant, [other])
  return {
    status: 'answered',
    opening: name === null ? '' : orderPhrase({ name, end: asked }, meant.dimension, 'hơn', language),
    basis: name === null ? [] : [meant, other],
    statements: printedStatements([meant, other], library),
    asList: false,
    notes: [],
  }
}

/** What does not go together is told as printed, with the reason. */
function besideEachOther(facts: readonly Fact[], reason: string, library: Library): Draft {
  return {
    status: 'answered',
    opening: '',
    statements: printedStatements(facts, library),
    asList: false,
    notes: [reason],
  }
}

const areLevels = (facts: readonly Fact[]): boolean => facts.every(({ relation }) => LEVELS.has(relation))

const LEVELS: ReadonlySet<Fact['relation']> = new Set(['value', 'target', 'share', 'partOf'])

/** What an answer gave first is what was asked. */
const figureOf = ({ figures }: PreviousAnswer, library: Library): Fact | undefined =>
  figures[0] && library.fact(figures[0].factId)

const laterFirst = (first: Fact, second: Fact): Fact[] =>
  (first.period ?? '') > (second.period ?? '') ? [first, second] : [second, first]
