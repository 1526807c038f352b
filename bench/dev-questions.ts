import { readFile } from 'node:fs/promises'
import { z } from 'zod/v4'

const DevQuestionSchema = z.object({
  id: z.string(),
  type: z.string(),
  turns: z.array(z.string()),
  answerable: z.boolean(),
  evidence: z.array(z.object({ quote: z.string() })),
})
export type DevQuestion = z.infer<typeof DevQuestionSchema>

/** The part kept aside is measured by `npm run eval -- --aside` alone. */
const ASIDE_EVERY = 5

/** Questions of a set that are worked with. */
export async function openQuestions(file: string): Promise<DevQuestion[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  return lines
    .map((line) => DevQuestionSchema.parse(JSON.parse(line)))
    .filter((question) => Number(/(\d+)$/.exec(question.id)?.[1] ?? 1) % ASIDE_EVERY !== 0)
}

/** Those whose evidence can be looked for with one message. */
export function withEvidence(questions: readonly DevQuestion[]): DevQuestion[] {
  return questions.filter(
    (question) =>
      question.answerable &&
      question.turns.length === 1 &&
      question.type !== 'clarify' &&
      question.evidence.length > 0,
  )
}
