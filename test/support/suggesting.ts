import { createSuggestionPool, type SuggestionPool } from '../../src/answer/suggest/suggestion-pool.ts'
import { createAsk, type Ask, type AskPorts } from '../../src/ask.ts'
import { createSuggestionVerifier } from '../../src/verify-suggestions.ts'

/** The pipeline with every question that could be suggested asked already. */
export async function askSuggesting(ports: AskPorts): Promise<{ ask: Ask; pool: SuggestionPool }> {
  const pool = createSuggestionPool()
  const ask = createAsk({ ...ports, suggestions: pool })
  const verifier = createSuggestionVerifier({
    library: ports.library,
    pool,
    ask,
    untilIdle: () => Promise.resolve(true),
  })
  await verifier.verifyAll()
  return { ask, pool }
}
