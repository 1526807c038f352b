import type { Evidence } from '../../domain/evidence.ts'
import type { Question } from '../../domain/question.ts'

const FRAME: ReadonlySet<Evidence['passage']['kind']> = new Set(['letterhead', 'title', 'signature'])
/** Title, letterhead and signature say who, when and by which document, nothing else. */
const SAID_BY_FRAME: ReadonlySet<Question['intent']> = new Set(['legal', 'date', 'person', 'definition'])

/** Whether only the frame of the document shares words with a question that asks for something else. */
export function isOnlyFrame({ intent, aboutDocument }: Question, { passage }: Evidence): boolean {
  return FRAME.has(passage.kind) && aboutDocument === null && !SAID_BY_FRAME.has(intent)
}
