import { join } from 'node:path'
import { createAsk } from '../src/ask.ts'
import type { Bench } from './bench.ts'
import { openQuestions } from './dev-questions.ts'
import { formatPercentiles, percentilesOf } from './percentiles.ts'
import { openWorkbench } from './workbench.ts'

/** Questions asked before anything is measured: code is compiled and caches of the machine are warm, ours are none. */
const WARM_UP = 40

/** Time of an ask, beside the bare embedding of the same questions, one after the other (the embedding of each right after its ask), nothing cached. */
export const askBench: Bench = {
  name: 'ask',
  byDefault: true,
  run: async () => {
    const workbench = await openWorkbench()
    try {
      const sets = await Promise.all(
        ['dev', 'dev-2'].map((set) => openQuestions(join('test', 'eval', `${set}.jsonl`))),
      )
      const messages = sets.flat().map((question) => question.turns.at(-1) ?? '')
      const bare: number[] = []
      const asked: number[] = []
      const ask = createAsk(workbench.ports)
      for (const message of messages.slice(0, WARM_UP)) await ask({ question: message, history: [] })
      for (const message of messages) {
        const before = performance.now()
        const { trace } = await ask({ question: message, history: [] })
        const between = performance.now()
        await workbench.ports.embedder.embedQuestion(trace.question.restored)
        asked.push(between - before)
        bare.push(performance.now() - between)
      }
      const perSecond = 1000 / (asked.reduce((sum, ms) => sum + ms, 0) / asked.length)
      const result = {
        questions: messages.length,
        ask: percentilesOf(asked),
        embedding: percentilesOf(bare),
        perSecond,
      }
      const text = [
        `ask        ${formatPercentiles(result.ask)}  (${messages.length} questions, ${perSecond.toFixed(1)} a second)`,
        `embedding  ${formatPercentiles(result.embedding)}`,
        `ask beyond the embedding: p50 ${(result.ask.p50 - result.embedding.p50).toFixed(1)} ms`,
      ].join('\n')
      return { result, text }
    } finally {
      await workbench.close()
    }
  },
}
