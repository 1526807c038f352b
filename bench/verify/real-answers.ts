import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Answer } from '../../src/domain/answer.ts'
import type { Turn } from '../../src/domain/turn.ts'
import type { Library } from '../../src/ports.ts'
import { z } from 'zod/v4'
import { defaultSets, partOf, type QuestionSet } from '../eval/question-sets.ts'
import { foldersFor } from '../eval/served-folders.ts'
import { startService } from '../service-process.ts'
import { openWorkbench } from '../workbench.ts'
import type { RealAnswer } from './change.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const TurnsSchema = z.object({ turns: z.array(z.string()) })

export interface Answered {
  /** Answers that cite, as shown. Those with computed figures stand apart: their operands are not known from the text. */
  answers: RealAnswer[]
  asked: number
  /** Answers in which the service itself put back a quote or nothing, and why. */
  corrected: { id: string; text: string; status: string; reasons: string[] }[]
}

/** Asks every open development question of every document, turn by turn, in this process. */
export async function collectRealAnswers(): Promise<Answered> {
  const sets = (await defaultSets(join(ROOT, 'seeds'), join(ROOT, 'test', 'eval')))
    .map((set) => partOf(set, 'open'))
    .filter((set) => set.items.length > 0)
  const collected: Answered = { answers: [], asked: 0, corrected: [] }
  for (const served of groupByFolder(sets)) await askSets(served, collected)
  return collected
}

function groupByFolder(sets: readonly QuestionSet[]): QuestionSet[][] {
  const groups = new Map<string, QuestionSet[]>()
  for (const set of sets) {
    const key = `${set.seeds.folder} ${set.seeds.only ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), set])
  }
  return [...groups.values()]
}

async function askSets(sets: readonly QuestionSet[], collected: Answered): Promise<void> {
  const [first] = sets
  if (!first) return
  const folders = await foldersFor(first.seeds)
  // Starting the service builds its index when that is missing or stale.
  await (await startService(folders)).stop()
  const workbench = await openWorkbench(folders.INDEX_DIR)
  const { library } = workbench.index
  try {
    for (const item of sets.flatMap((set) => set.items)) {
      let history: Turn[] = []
      for (const question of TurnsSchema.parse(item).turns) {
        const { answer, turn } = await workbench.ask({ question, history })
        history = [...history, turn]
        addAnswer(item.id, answer, library, collected)
      }
    }
  } finally {
    await workbench.close()
  }
}

function addAnswer(id: string, answer: Answer, library: Library, collected: Answered): void {
  collected.asked += 1
  const { status, mismatches } = answer.verification
  if (status === 'corrected' || status === 'rejected') {
    const reasons = mismatches.map((mismatch) => `${mismatch.text}: ${mismatch.reason}`)
    collected.corrected.push({ id, text: answer.answer, status, reasons })
  }
  const isComputed = answer.figures.some((figure) => figure.role === 'derived')
  if (answer.citations.length > 0 && !isComputed) collected.answers.push(realAnswer(id, answer, library))
}

function realAnswer(id: string, answer: Answer, library: Library): RealAnswer {
  const cited = answer.citations.flatMap(({ marker, documentTitle, passageId, start, end }) => {
    const passage = library.passage(passageId)
    if (!passage) return []
    return [{ marker, documentTitle, passage, quote: { start, end }, facts: library.factsOf(passageId) }]
  })
  const passageIds = new Set(cited.map(({ passage }) => passage.id))
  return {
    id,
    document: cited[0]?.passage.documentId ?? '',
    text: answer.answer,
    sources: { cited, derived: [] },
    foreign: library.facts().filter((fact) => !passageIds.has(fact.passageId)),
  }
}
