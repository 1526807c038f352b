import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EmbeddingError, ModelError } from '../../../src/domain/errors.ts'
import { connectEmbeddingThread, openEmbeddingThread } from '../../../src/embedding/embedding-thread.ts'
import { createLocalEmbeddings, type LocalEmbeddings } from '../../../src/embedding/local-embeddings.ts'

const MODELS = 'models'

const cosine = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0)

/** A worker that says it is ready and does `onMessage` with every message. */
const workerThat = (onMessage: string): Worker =>
  new Worker(
    `const { parentPort } = require('node:worker_threads')
     parentPort.on('message', () => { ${onMessage} })
     parentPort.postMessage({ kind: 'ready' })`,
    { eval: true },
  )

describe('the local model in its thread', () => {
  let embeddings: LocalEmbeddings
  beforeAll(async () => {
    embeddings = await createLocalEmbeddings({ modelsDir: MODELS, queueLimit: 100 })
  })
  afterAll(async () => {
    await embeddings.close()
  })

  it('gives unit vectors of 384 numbers', async () => {
    const vector = await embeddings.embedQuery('Doanh thu du lịch năm 2021 đạt bao nhiêu?')
    expect(vector).toHaveLength(384)
    expect(cosine(vector, vector)).toBeCloseTo(1, 5)
  })

  it('gives the same vector for the same text, bit for bit, whatever came between', async () => {
    const text = 'Thu ngân sách nhà nước trên địa bàn đạt 440 tỷ đồng.'
    const [first] = await embeddings.embedDocuments([text])
    const [, again] = await embeddings.embedDocuments(['Ước tổng diện tích gieo trồng 1.902 ha.', text])
    expect(again).toEqual(first)
  })

  it('puts a question nearest to the passage that answers it', async () => {
    const passages = [
      'Tổng đàn lợn toàn thành phố hiện có 5.330 con, tăng so với cùng kỳ.',
      'Doanh thu du lịch ước đạt 331 tỷ đồng, lượng khách giảm do dịch bệnh.',
      'Công tác giải phóng mặt bằng các dự án được tập trung chỉ đạo quyết liệt.',
    ]
    const vectors = await embeddings.embedDocuments(passages)
    const question = await embeddings.embedQuery('Ngành du lịch thu về bao nhiêu tiền?')
    const nearest = vectors.map((vector) => cosine(question, vector))
    expect(nearest.indexOf(Math.max(...nearest))).toBe(1)
  })

  it('cuts a text that is longer than the model takes', async () => {
    const start = 'Thu ngân sách nhà nước trên địa bàn tăng khá. '.repeat(60)
    const [whole, cut] = await embeddings.embedDocuments([start + 'Đàn lợn có 5.330 con.', start])
    expect(whole).toEqual(cut)
  })

  it('answers questions sent at once, each with its own vector', async () => {
    const questions = ['du lịch', 'ngân sách', 'giảm nghèo', 'y tế']
    const together = await Promise.all(questions.map((question) => embeddings.embedQuery(question)))
    for (const [index, question] of questions.entries()) {
      expect(await embeddings.embedQuery(question)).toEqual(together[index])
    }
  })
})

describe('a thread in trouble', () => {
  it('does not start without its model', async () => {
    await expect(openEmbeddingThread('test/eval')).rejects.toThrow(ModelError)
  })

  it('is refused when its worker cannot load the model', async () => {
    const worker = new Worker(
      `require('node:worker_threads').parentPort.postMessage({ kind: 'unusable', reason: 'opset 99' })`,
      { eval: true },
    )
    await expect(connectEmbeddingThread(worker)).rejects.toThrow('Không nạp được mô hình nhúng (opset 99)')
  })

  it('is refused when its worker dies while loading', async () => {
    const worker = new Worker('process.exit(3)', { eval: true })
    await expect(connectEmbeddingThread(worker)).rejects.toThrow(EmbeddingError)
  })

  it('rejects the text in hand and all later ones when the worker stops, and says what to do', async () => {
    const thread = await connectEmbeddingThread(workerThat('process.exit(3)'))
    await expect(thread.embed('query: a')).rejects.toThrow('đã dừng (mã 3); cần khởi động lại')
    await expect(thread.embed('query: b')).rejects.toThrow('đã dừng (mã 3); cần khởi động lại')
  })

  it('keeps the cause when the worker throws', async () => {
    const thread = await connectEmbeddingThread(workerThat(`throw new Error('hết bộ nhớ')`))
    const failure: unknown = await thread.embed('query: a').catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(EmbeddingError)
    expect(failure).toHaveProperty('cause.message', 'hết bộ nhớ')
  })

  it('stays alive when one text fails', async () => {
    const thread = await connectEmbeddingThread(
      workerThat(`parentPort.postMessage({ kind: 'failure', reason: 'văn bản lạ' })`),
    )
    await expect(thread.embed('query: a')).rejects.toThrow('Không tính được vectơ (văn bản lạ)')
    await expect(thread.embed('query: b')).rejects.toThrow('Không tính được vectơ (văn bản lạ)')
  })
})
