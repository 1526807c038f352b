import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod/v4'
import { createLocalEmbeddings } from '../../../src/embedding/local-embeddings.ts'

const TEXT = 'Thu ngân sách nhà nước trên địa bàn đạt 440 tỷ đồng.'

/** The vector that a process of its own computes for TEXT; rejects when that process ends with a signal or another code than 0. */
async function vectorOfProcess({ times, ending }: { times: number; ending: string }): Promise<number[]> {
  const script = 'test/src/embedding/open-and-close.ts'
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', script, String(times), TEXT, ending],
    { timeout: 50_000 },
  )
  return z.array(z.number()).parse(JSON.parse(stdout))
}

describe('a process that used the model', () => {
  let vectorOfThisProcess: number[] | undefined
  beforeAll(async () => {
    const embeddings = await createLocalEmbeddings({ modelsDir: 'models', queueLimit: 1 })
    vectorOfThisProcess = (await embeddings.embedDocuments([TEXT]))[0]
    await embeddings.close()
  })

  it.each([
    ['opens and closes it many times', { times: 25, ending: 'return' }],
    ['calls exit right after the last close', { times: 10, ending: 'exit' }],
    ['calls exit without closing', { times: 1, ending: 'exit-open' }],
    ['calls exit while a text is computed', { times: 1, ending: 'exit-busy' }],
  ])('ends with code 0 when it %s, and computes what this process does, bit for bit', async (_, way) => {
    expect(await vectorOfProcess(way)).toEqual(vectorOfThisProcess)
  })
})
