import { createFactSearch, type FactSearch } from '../src/fact-search/fact-search.ts'
import { openIndex } from '../src/store/read-index.ts'
import { loadConfig } from '../src/config.ts'
import type { Bench } from './bench.ts'
import { figureQueries, type FigureQuery } from './figure-queries.ts'
import { manifold } from './manifold-library.ts'
import { formatPercentiles, percentilesOf, type Percentiles } from './percentiles.ts'
import { startService } from './service-process.ts'

const QUERIES = 200
/** Asked before anything is measured: code is compiled then. Nothing is kept from one query to the next. */
const WARM_UP = 40
const SEED = 4
/** Reports of the size of the one at hand. */
const MANIFOLD = 100

/** Time of a search for figures: over HTTP in the index at hand, and in memory among a hundred times as many facts. */
export const figuresBench: Bench = {
  name: 'figures',
  byDefault: true,
  run: async () => {
    const { library } = await openIndex(loadConfig(process.env).indexDir)
    const queries = figureQueries(library.facts(), QUERIES, SEED)
    const overHttp = await timeOverHttp(queries)
    const many = manifold(library, MANIFOLD)
    const started = performance.now()
    const search = createFactSearch(many)
    const indexedAfterMs = performance.now() - started
    const amongMany = timeInMemory(search, queries)
    const result = {
      queries: queries.length,
      facts: library.facts().length,
      overHttp,
      many: { facts: many.facts().length, indexedAfterMs, inMemory: amongMany },
    }
    const text = [
      `over HTTP   ${formatPercentiles(overHttp)}  (${result.queries} queries, ${result.facts} facts)`,
      `in memory   ${formatPercentiles(amongMany)}  (${result.many.facts} facts, indexed in ${(indexedAfterMs / 1000).toFixed(1)} s)`,
    ].join('\n')
    return { result, text }
  },
}

async function timeOverHttp(queries: readonly FigureQuery[]): Promise<Percentiles> {
  const service = await startService({})
  try {
    const times: number[] = []
    for (const query of [...queries.slice(0, WARM_UP), ...queries]) {
      const started = performance.now()
      const response = await fetch(`${service.url}/api/figures?${parametersOf(query)}`)
      await response.json()
      times.push(performance.now() - started)
      if (response.status !== 200) throw new Error(`${JSON.stringify(query)} gave ${response.status}`)
    }
    return percentilesOf(times.slice(WARM_UP))
  } finally {
    await service.stop()
  }
}

function parametersOf(query: FigureQuery): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) parameters.set(name, value)
  return parameters.toString()
}

function timeInMemory({ search }: FactSearch, queries: readonly FigureQuery[]): Percentiles {
  return percentilesOf(
    queries.map((query) => {
      const started = performance.now()
      search(query)
      return performance.now() - started
    }),
  )
}
