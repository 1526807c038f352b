import { describe, expect, it } from 'vitest'
import { embedPassages, type EmbeddingSteps } from '../../ingest/embed-passages.ts'
import { sha256Of } from '../../src/store/index-layout.ts'
import { samplePassage, wordVector } from '../src/store/sample-content.ts'

const TWO = 'Còn 214 hộ nghèo; còn 365 hộ cận nghèo'
const BORDER = TWO.indexOf('còn 365')
const FIRST = TWO.slice(0, BORDER)
const SECOND = TWO.slice(BORDER)
const twoClauses = samplePassage(TWO, {
  sectionPath: ['1. Giảm nghèo'],
  clauses: [
    { start: 0, end: BORDER },
    { start: BORDER, end: TWO.length },
  ],
})
const oneClause = samplePassage('Trồng mới 52 ha rừng', { sectionPath: [] })
const WHOLE = `${TWO}\n1. Giảm nghèo`

/** Steps that note every text embedded, every report of progress and how often the model was opened. */
function recordedSteps(given: Partial<EmbeddingSteps> = {}) {
  const seen = { texts: [] as string[], progress: [] as [number, number][], opened: 0 }
  const steps: EmbeddingSteps = {
    known: new Map(),
    openEmbedder: () => {
      seen.opened += 1
      return Promise.resolve((text) => {
        seen.texts.push(text)
        return Promise.resolve([...wordVector(text)])
      })
    },
    progress: (done, total) => seen.progress.push([done, total]),
    checkpoint: () => undefined,
    ...given,
  }
  return { seen, steps }
}

const knownOf = (...texts: string[]) => new Map(texts.map((text) => [sha256Of(text), wordVector(text)]))

describe('the vectors of passages and clauses', () => {
  it('are one a passage with what it hangs on, and one a clause alone, both in order', async () => {
    const { steps } = recordedSteps()
    const { vectors, clauseVectors } = await embedPassages([twoClauses, oneClause], steps)
    expect(vectors).toEqual([WHOLE, oneClause.text].map(wordVector))
    expect(clauseVectors).toEqual([FIRST, SECOND, oneClause.text].map(wordVector))
  })

  it('are kept by the checksum of their text, for the next ingest', async () => {
    const { steps } = recordedSteps()
    const { embeddings } = await embedPassages([twoClauses], steps)
    expect(embeddings).toEqual(knownOf(WHOLE, FIRST, SECOND))
  })

  it('are none where there are no passages, and no model is opened', async () => {
    const { seen, steps } = recordedSteps()
    expect(await embedPassages([], steps)).toMatchObject({ vectors: [], clauseVectors: [], embedded: 0 })
    expect(seen.opened).toBe(0)
  })
})

describe('a text', () => {
  it('is embedded once, wherever it stands: a passage of one clause under no heading is its clause', async () => {
    const { seen, steps } = recordedSteps()
    const again = { ...oneClause, id: 'bao-cao.again' }
    const result = await embedPassages([oneClause, twoClauses, again], steps)
    expect(seen.texts.sort()).toEqual([FIRST, SECOND, WHOLE, oneClause.text].sort())
    expect(result).toMatchObject({ embedded: 4, reused: 0 })
    expect(result.vectors).toHaveLength(3)
    expect(result.clauseVectors).toHaveLength(4)
    expect(result.vectors[2]).toEqual(result.vectors[0])
  })

  it('of an earlier index is not embedded again, be it that of a passage or of a clause', async () => {
    const { seen, steps } = recordedSteps({ known: knownOf(WHOLE, SECOND) })
    const result = await embedPassages([twoClauses], steps)
    expect(seen.texts).toEqual([FIRST])
    expect(result).toMatchObject({ embedded: 1, reused: 2 })
    expect(result.clauseVectors).toEqual([FIRST, SECOND].map(wordVector))
  })

  it('of an earlier index that stands nowhere any more is forgotten', async () => {
    const { steps } = recordedSteps({ known: knownOf('Đã bỏ') })
    const { embeddings } = await embedPassages([oneClause], steps)
    expect([...embeddings.keys()]).toEqual([sha256Of(oneClause.text)])
  })
})

describe('on the way', () => {
  it('the model is opened once, and not at all when every text is known', async () => {
    const some = recordedSteps()
    await embedPassages([twoClauses, oneClause], some.steps)
    expect(some.seen.opened).toBe(1)
    const all = recordedSteps({ known: knownOf(WHOLE, FIRST, SECOND) })
    await embedPassages([twoClauses], all.steps)
    expect(all.seen.opened).toBe(0)
  })

  it('progress counts every different text, known or new', async () => {
    const { seen, steps } = recordedSteps({ known: knownOf(FIRST) })
    await embedPassages([twoClauses], steps)
    expect(seen.progress).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ])
  })

  it('a checkpoint before every text can stop it', async () => {
    let passed = 0
    const { seen, steps } = recordedSteps({
      checkpoint: () => {
        if ((passed += 1) > 2) throw new Error('dừng')
      },
    })
    await expect(embedPassages([twoClauses, oneClause], steps)).rejects.toThrow('dừng')
    expect(seen.texts).toHaveLength(2)
  })
})
