import type { Evidence } from '../../src/domain/evidence.ts'
import type { Question } from '../../src/domain/question.ts'
import { createRetrieve, type RetrievalPorts } from '../../src/retrieval/retrieve.ts'

/** What retrieval says of the clause that holds `text`, for a question; throws when it did not find it. */
export async function foundClause(
  ports: RetrievalPorts,
  question: Question,
  text: string,
): Promise<Evidence> {
  const { ranked } = await createRetrieve(ports)(question)
  const found = ranked.find(({ passage, clause }) =>
    passage.text.slice(clause.start, clause.end).includes(text),
  )
  if (!found) throw new Error(`no clause found that says "${text}"`)
  return found
}
