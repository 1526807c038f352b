import type { Evidence, Retrieval } from '../../src/domain/evidence.ts'
import type { Question } from '../../src/domain/question.ts'
import type { Library } from '../../src/ports.ts'
import { createRetrieve } from '../../src/retrieval/retrieve.ts'
import { smallPorts } from './small-answering.ts'
import { understood } from './understood.ts'

export interface Retrieved {
  question: Question
  retrieval: Retrieval
  /** The clause that holds `text`; throws when none was found. */
  clauseSaying: (text: string) => Evidence
}

/** A question as understood, and what retrieval finds for it in a library. */
export async function retrievedFor(library: Library, message: string): Promise<Retrieved> {
  const question = understood(message)
  const retrieval = await createRetrieve(smallPorts(library))(question)
  const clauseSaying = (text: string): Evidence => {
    const found = retrieval.ranked.find(({ passage, clause }) =>
      passage.text.slice(clause.start, clause.end).includes(text),
    )
    if (!found) throw new Error(`no clause found that says "${text}"`)
    return found
  }
  return { question, retrieval, clauseSaying }
}

/** What a piece of evidence rests on, as written. */
export function textOf({ passage, clause }: Evidence): string {
  return passage.text.slice(clause.start, clause.end)
}
