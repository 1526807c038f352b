import { describe, expect, it } from 'vitest'
import { observeEmbedder, observeVectors, observeWords, type PortObserver } from '../../src/observed-ports.ts'

function createObserver() {
  const seen: string[] = []
  const observer: PortObserver = {
    onDuration: (stage, seconds) => {
      if (seconds < 0) throw new Error('time went back')
      seen.push(stage)
    },
    onWaiting: (by) => seen.push(by > 0 ? 'waits' : 'waits no more'),
  }
  return { observer, seen }
}

describe('observed ports', () => {
  it('give what the port gives and tell how long it took', async () => {
    const { observer, seen } = createObserver()
    const hits = [{ passageId: 'p1', score: 1 }]
    const words = { search: () => hits, documentFrequency: () => 7, vocabulary: () => new Map([['thu', 3]]) }
    const observed = observeWords(words, observer)
    expect(observed.search({ words: ['thu'], accented: [], pairs: [], synonyms: [] }, 5)).toBe(hits)
    expect(observed.documentFrequency('thu')).toBe(7)
    expect(observed.vocabulary().get('thu')).toBe(3)
    expect(await observeVectors({ search: () => Promise.resolve(hits) }, observer).search([1], 5)).toBe(hits)
    expect(seen).toEqual(['words', 'vectors'])
  })

  it('count a question as waiting until it has its vector', async () => {
    const { observer, seen } = createObserver()
    const embedder = observeEmbedder({ embedQuestion: () => Promise.resolve([0.6, 0.8]) }, observer)
    const vector = embedder.embedQuestion('Thu ngân sách?')
    expect(seen).toEqual(['waits'])
    expect(await vector).toEqual([0.6, 0.8])
    expect(seen).toEqual(['waits', 'waits no more', 'embedding'])
  })

  it('count it no more when it is refused', async () => {
    const { observer, seen } = createObserver()
    const embedder = observeEmbedder({ embedQuestion: () => Promise.reject(new Error('full')) }, observer)
    await expect(embedder.embedQuestion('Thu ngân sách?')).rejects.toThrow('full')
    expect(seen).toEqual(['waits', 'waits no more', 'embedding'])
  })
})
