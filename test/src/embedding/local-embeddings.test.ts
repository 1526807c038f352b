import { describe, expect, it } from 'vitest'
import { EmbeddingError, OverloadedError } from '../../../src/domain/errors.ts'
import type { EmbeddingThread } from '../../../src/embedding/embedding-thread.ts'
import { LocalEmbeddings } from '../../../src/embedding/local-embeddings.ts'

/** A thread that computes when the test says so; its vector is the length of the text. */
class StubThread implements EmbeddingThread {
  readonly texts: string[] = []
  #ending: EmbeddingError | null = null
  #current: { resolve: (vector: number[]) => void; reject: (error: EmbeddingError) => void } | null = null

  embed(text: string): Promise<number[]> {
    if (this.#ending !== null) return Promise.reject(this.#ending)
    this.texts.push(text)
    return new Promise((resolve, reject) => (this.#current = { resolve, reject }))
  }

  finish(): void {
    this.#current?.resolve([this.texts.at(-1)?.length ?? 0])
  }

  fail(reason: string): void {
    this.#current?.reject(new EmbeddingError(reason))
  }

  crash(): void {
    this.#ending = new EmbeddingError('luồng đã dừng')
    this.#current?.reject(this.#ending)
  }
}

/** Lets every promise that can settle do so. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('LocalEmbeddings', () => {
  it('puts the prefixes of E5 in front', async () => {
    const thread = new StubThread()
    const embeddings = new LocalEmbeddings(thread, 10)
    const question = embeddings.embedQuery('thu ngân sách bao nhiêu?')
    thread.finish()
    expect(await question).toEqual(['query: thu ngân sách bao nhiêu?'.length])
    const passages = embeddings.embedDocuments(['Thu ngân sách đạt'])
    thread.finish()
    expect(await passages).toEqual([['passage: Thu ngân sách đạt'.length]])
  })

  it('lets a question overtake the passages that wait', async () => {
    const thread = new StubThread()
    const embeddings = new LocalEmbeddings(thread, 10)
    const passages = embeddings.embedDocuments(['a', 'b', 'c'])
    const question = embeddings.embedQuery('q')
    for (let count = 0; count < 4; count++) {
      thread.finish()
      await settled()
    }
    expect(thread.texts).toEqual(['passage: a', 'query: q', 'passage: b', 'passage: c'])
    expect(await passages).toHaveLength(3)
    expect(await question).toHaveLength(1)
  })

  it('refuses a question when too many wait, but never a passage', async () => {
    const thread = new StubThread()
    const embeddings = new LocalEmbeddings(thread, 1)
    const inHand = embeddings.embedQuery('1')
    const waiting = embeddings.embedQuery('2')
    await expect(embeddings.embedQuery('3')).rejects.toThrow(OverloadedError)
    const passages = embeddings.embedDocuments(['đoạn'])
    for (let count = 0; count < 3; count++) {
      thread.finish()
      await settled()
    }
    await expect(Promise.all([inHand, waiting, passages])).resolves.toHaveLength(3)
  })

  it('rejects one text that fails and goes on with the others', async () => {
    const thread = new StubThread()
    const embeddings = new LocalEmbeddings(thread, 10)
    const bad = embeddings.embedQuery('hỏng')
    const good = embeddings.embedQuery('tốt')
    thread.fail('không tách được từ')
    await expect(bad).rejects.toThrow('không tách được từ')
    thread.finish()
    await expect(good).resolves.toEqual(['query: tốt'.length])
  })

  it('rejects everybody who waits when the thread dies, and whoever comes later', async () => {
    const thread = new StubThread()
    const embeddings = new LocalEmbeddings(thread, 10)
    const waiting = [embeddings.embedQuery('1'), embeddings.embedQuery('2'), embeddings.embedDocuments(['3'])]
    thread.crash()
    for (const result of await Promise.allSettled(waiting)) {
      expect(result).toMatchObject({ status: 'rejected', reason: new EmbeddingError('luồng đã dừng') })
    }
    await expect(embeddings.embedQuery('4')).rejects.toThrow('luồng đã dừng')
    expect(thread.texts).toEqual(['query: 1'])
  })

  it('close() waits for the text in hand, rejects the others and takes no more', async () => {
    const thread = new StubThread()
    const embeddings = new LocalEmbeddings(thread, 10)
    const inHand = embeddings.embedQuery('1')
    const waiting = expect(embeddings.embedDocuments(['2', '3'])).rejects.toThrow(EmbeddingError)
    let isClosed = false
    const closing = embeddings.close().then(() => (isClosed = true))
    await waiting
    await settled()
    expect(isClosed).toBe(false)
    thread.finish()
    await closing
    await expect(inHand).resolves.toHaveLength(1)
    await expect(embeddings.embedQuery('4')).rejects.toThrow('đã đóng')
    expect(thread.texts).toEqual(['query: 1'])
  })

  it('close() has nothing to wait for when nothing is computed', async () => {
    const embeddings = new LocalEmbeddings(new StubThread(), 10)
    await embeddings.close()
    await embeddings.close()
    await expect(embeddings.embedQuery('1')).rejects.toThrow('đã đóng')
  })

  it('close() leaves the thread to the others who use it', async () => {
    const thread = new StubThread()
    await new LocalEmbeddings(thread, 10).close()
    const other = new LocalEmbeddings(thread, 10).embedQuery('1')
    thread.finish()
    await expect(other).resolves.toHaveLength(1)
  })
})
