import { appendFile, cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ModelError } from '../../../src/domain/errors.ts'
import { readDiacriticsCounts } from '../../../src/models/diacritics-counts.ts'
import { checkEmbeddingModel, embeddingModelVersion } from '../../../src/models/embedding-model.ts'
import { DIACRITICS_FILES, EMBEDDING_MODEL, type ModelFile } from '../../../src/models/model-files.ts'

const MODELS = 'models'
const ALL_FILES: ModelFile[] = [...EMBEDDING_MODEL.files, ...Object.values(DIACRITICS_FILES)]

const checkAll = async (modelsDir: string): Promise<void> => {
  await checkEmbeddingModel(modelsDir)
  await readDiacriticsCounts(modelsDir)
}

describe('the table of model files', () => {
  it.each(ALL_FILES)('names $path with the sha256 of its README', async ({ path, sha256 }) => {
    const [folder = '', ...rest] = path.split('/')
    const readme = await readFile(join(MODELS, folder, 'README.md'), 'utf8')
    expect(readme).toContain(`| \`${rest.join('/')}\` | \`${sha256}\` |`)
  })

  it('gives the embedding model a version that names it', () => {
    expect(embeddingModelVersion()).toMatch(/^multilingual-e5-small-vi@/)
  })
})

describe('the models of this repository', () => {
  it('are whole', async () => {
    await expect(checkAll(MODELS)).resolves.toBeUndefined()
  })

  it('give the counts of 5,706 syllables, three contexts and 364,663 pairs', async () => {
    const counts = await readDiacriticsCounts(MODELS)
    expect(counts.syllables.size).toBe(5706 + 3)
    expect([...counts.pairs.values()].reduce((sum, seconds) => sum + seconds.size, 0)).toBe(364_663)
    expect(counts.syllables.get('được')).toBe(184_886)
    expect(counts.pairs.get('ban')?.get('hành')).toBe(13_274)
  })
})

describe('a copy of the models', () => {
  let copy: string
  beforeEach(async () => {
    copy = await mkdtemp(join(tmpdir(), 'models-'))
    await cp(MODELS, copy, { recursive: true })
  })
  afterEach(async () => {
    await rm(copy, { recursive: true })
  })

  const failureOf = (modelsDir: string): Promise<unknown> =>
    checkAll(modelsDir).then(
      () => null,
      (error: unknown) => error,
    )

  it.each(ALL_FILES)('is refused when $path is damaged', async ({ path }) => {
    await appendFile(join(copy, path), '\n')
    const failure = await failureOf(copy)
    expect(failure).toBeInstanceOf(ModelError)
    expect(failure).toMatchObject({ file: join(copy, path) })
    expect(failure).toHaveProperty('message', expect.stringContaining('hỏng'))
  })

  it.each(ALL_FILES)('is refused when $path is missing', async ({ path }) => {
    await rm(join(copy, path))
    const failure = await failureOf(copy)
    expect(failure).toBeInstanceOf(ModelError)
    expect(failure).toMatchObject({ file: join(copy, path), reason: 'không có tệp này' })
    expect(failure).toHaveProperty('cause.code', 'ENOENT')
  })
})
