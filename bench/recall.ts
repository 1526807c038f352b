import { join } from 'node:path'
import type { Passage } from '../src/domain/passage.ts'
import { understandQuestion } from '../src/question/understand.ts'
import { createRetrieve, wordQueryOf } from '../src/retrieval/retrieve.ts'
import type { Bench } from './bench.ts'
import { covers } from './covers.ts'
import { openQuestions, withEvidence, type DevQuestion } from './dev-questions.ts'
import { openWorkbench } from './workbench.ts'

const DEPTHS = [1, 5, 10, 20] as const
/** Passages asked of each way of searching alone. */
const LIMIT = 20

interface RecallRow {
  set: string
  way: 'words' | 'vectors' | 'ranked'
  questions: number
  /** Share of questions whose evidence stands among the first n passages, by n. */
  at: Record<number, number>
}

/** Recall of evidence: by the word index alone, by vectors alone, and as ranked for answering. */
export const recallBench: Bench = {
  name: 'recall',
  byDefault: true,
  run: async () => {
    const workbench = await openWorkbench()
    const { index, ports } = workbench
    const retrieve = createRetrieve(ports)
    const knowledge = { restorer: ports.restorer, vocabulary: index.words.vocabulary() }
    const rows: RecallRow[] = []
    try {
      for (const set of ['dev', 'dev-2']) {
        const questions = withEvidence(await openQuestions(join('test', 'eval', `${set}.jsonl`)))
        const found = { words: [] as boolean[][], vectors: [] as boolean[][], ranked: [] as boolean[][] }
        for (const item of questions) {
          const question = understandQuestion(item.turns[0] ?? '', [], knowledge)
          const said = index.words.search(wordQueryOf(question), LIMIT).map((hit) => hit.passageId)
          const vector = await ports.embedder.embedQuestion(question.restored)
          const near = (await index.vectors.search(vector, LIMIT)).map((hit) => hit.passageId)
          const ranked = (await retrieve(question)).ranked.map((evidence) => evidence.passage.id)
          const passages = (ids: readonly string[]) =>
            [...new Set(ids)].flatMap((id) => index.library.passage(id) ?? [])
          found.words.push(hits(item, passages(said)))
          found.vectors.push(hits(item, passages(near)))
          found.ranked.push(hits(item, passages(ranked)))
        }
        for (const way of ['words', 'vectors', 'ranked'] as const) {
          const at = Object.fromEntries(
            DEPTHS.map((depth, place) => [
              depth,
              found[way].filter((row) => row[place]).length / questions.length,
            ]),
          )
          rows.push({ set, way, questions: questions.length, at })
        }
      }
    } finally {
      await workbench.close()
    }
    return { result: rows, text: rows.map(format).join('\n') }
  },
}

/** Whether the first n passages cover the evidence, for every depth: each quote for `multi` and `comparison`, else one. */
function hits(item: DevQuestion, passages: readonly Passage[]): boolean[] {
  const needed = ['multi', 'comparison'].includes(item.type)
  return DEPTHS.map((depth) => {
    const first = passages.slice(0, depth)
    const isCovered = ({ quote }: { quote: string }) => first.some((passage) => covers(passage.text, quote))
    return needed ? item.evidence.every(isCovered) : item.evidence.some(isCovered)
  })
}

function format(row: RecallRow): string {
  const shares = DEPTHS.map((depth) => `@${depth} ${(100 * (row.at[depth] ?? 0)).toFixed(1)}%`).join('  ')
  return `${row.set.padEnd(6)} ${row.way.padEnd(8)} (${row.questions})  ${shares}`
}
