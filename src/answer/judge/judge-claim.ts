import type { Evidence } from '../../domain/evidence.ts'
import type { Fact } from '../../domain/fact.ts'
import type { Question } from '../../domain/question.ts'
import type { Library } from '../../ports.ts'
import type { Statement } from '../draft.ts'
import { isSurelyAsked } from './asked-about.ts'
import { isAll } from './judge-complete.ts'
import { isDenied } from './judge-denial.ts'
import { judgeChanges, phraseOfWay } from './judge-direction.ts'
import { judgePlan, phraseOfPlan } from './judge-plan.ts'
import type { Judged } from './judged.ts'
import { judgedPhrase, type JudgedPhraseName } from './judged-phrases.ts'

/**
 * Yes or no, when the first statement surely says it of what was asked; null when it does not: then it stands as the ground, with no
 * opening. Where the report disagrees with itself the notes tell.
 */
export function judgeClaim(
  question: Question,
  best: Evidence,
  statement: Statement,
  termWeights: readonly number[],
  { findingsOf }: Pick<Library, 'findingsOf'>,
): Judged | null {
  const found = judge(question, best, statement, termWeights)
  if (found === null) return null
  const isDisputed = found.basis.some(({ factId }) =>
    findingsOf(factId).some(({ verdict }) => verdict === 'contradiction'),
  )
  if (isDisputed) return null
  return { opening: judgedPhrase(found.phrase, question.language), basis: found.basis }
}

interface Found {
  phrase: JudgedPhraseName
  basis: readonly Fact[]
}

function judge(
  question: Question,
  best: Evidence,
  statement: Statement,
  termWeights: readonly number[],
): Found | null {
  const { judgement } = question
  if (judgement === null) return null
  const shown = shownOfAsked(best, statement).filter((fact) =>
    isSurelyAsked(fact, question, best, termWeights),
  )
  switch (judgement.kind) {
    case 'plan': {
      const found = judgePlan(
        shown.filter(({ relation }) => relation === 'planShare'),
        question,
      )
      return found && { phrase: phraseOfPlan(found.meaning, judgement), basis: found.basis }
    }
    case 'direction': {
      const changes = shown.filter(({ relation }) => relation === 'change')
      const found = judgeChanges(changes, statement.passage, judgement)
      const phrase = found && phraseOfWay(found.way, judgement)
      return found && phrase && { phrase, basis: found.basis }
    }
    case 'complete': {
      const [fact] = shown.filter((one) => isAll(one) !== null)
      if (fact === undefined) return null
      const phrase = isAll(fact) === true ? 'complete' : 'incomplete'
      return { phrase: judgement.endsWithYet ? `${phrase}Yet` : phrase, basis: [fact] }
    }
    case 'existence': {
      if (!isDenied(statement.text, question, termWeights)) return null
      return { phrase: judgement.endsWithYet ? 'deniedYet' : 'denied', basis: [] }
    }
    default:
      return null
  }
}

/** The shown figures of the statement that the question asks for: what it reached, its share of the plan, its change. */
function shownOfAsked({ figures }: Evidence, { facts }: Statement): Fact[] {
  const shown = figures.filter(({ factId }) => facts.some((fact) => fact.factId === factId))
  const [first] = [...shown].sort((a, b) => b.worth - a.worth)
  const group = facts.find(({ factId }) => factId === first?.factId)?.groupId
  return facts.filter(({ groupId }) => groupId === group)
}
