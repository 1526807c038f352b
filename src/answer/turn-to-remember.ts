import type { Answer } from '../domain/answer.ts'
import type { GivenFigure } from '../domain/previous-answer.ts'
import type { Question } from '../domain/question.ts'
import type { Turn } from '../domain/turn.ts'
import type { Library } from '../ports.ts'

/** Follow-ups that ask about the answer: the one after them leans on the answer that they asked about. */
const ABOUT_THE_ANSWER: ReadonlySet<string> = new Set(['source', 'detail', 'confirm'])

/** What the conversation remembers of an answer, for the question after it. */
export function turnToRemember(
  question: Question,
  { status, figures, citations }: Answer,
  library: Pick<Library, 'fact'>,
): Turn {
  const { followUp } = question
  if (followUp !== null && ABOUT_THE_ANSWER.has(followUp.kind)) {
    const passageIds = followUp.previous.quotes.map(({ passageId }) => passageId)
    return { question, status: followUp.previous.status, passageIds, shown: followUp.previous }
  }
  const named = figures.flatMap(({ factId, role }): GivenFigure[] => {
    const fact = role === 'answer' ? library.fact(factId) : undefined
    return fact === undefined ? [] : [asGiven(fact)]
  })
  // "Ở đâu?" asks for no figure: those asked for before it stay the ones that are spoken of.
  const asksForFigure = question.measure !== 'any' || question.askedUnits.length > 0
  const given = followUp?.kind === 'further' && !asksForFigure ? followUp.previous.figures : named
  return {
    question,
    status,
    passageIds: citations.map(({ passageId }) => passageId),
    shown: {
      status,
      quotes: citations.map(({ passageId, start, end }) => ({ passageId, start, end })),
      figures: given,
    },
  }
}

function asGiven(fact: GivenFigure): GivenFigure {
  const { factId, passageId, groupId, start, label, unit, dimension, period } = fact
  return { factId, passageId, groupId, start, label, unit, dimension, period }
}
