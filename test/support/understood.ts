import type { Question } from '../../src/domain/question.ts'
import type { Turn } from '../../src/domain/turn.ts'
import { understandQuestion } from '../../src/question/understand.ts'
import { AS_TYPED } from './small-answering.ts'

/** A question that was typed with its marks, as understood without knowing the words of any index. */
export function understood(message: string, history: readonly Turn[] = []): Question {
  return understandQuestion(message, history, { restorer: AS_TYPED, vocabulary: new Map() })
}

/** A turn that was answered from the given passages. */
export function turnOf(message: string, passageIds: string[] = [], history: readonly Turn[] = []): Turn {
  return { question: understood(message, history), status: 'answered', passageIds }
}

/** The words of a question that count, as typed. */
export function termTexts(question: Question): string[] {
  return question.terms.map((term) => term.text)
}
