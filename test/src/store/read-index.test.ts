import { execFile } from 'node:child_process'
import { mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { switchCurrentBuild } from '../../../src/store/current-build.ts'
import { buildIdOf, INDEX_FILES, MANIFEST_FILE, sha256Of } from '../../../src/store/index-layout.ts'
import { openIndex } from '../../../src/store/read-index.ts'
import { removeLeftovers } from '../../../src/store/remove-leftovers.ts'
import { writeBuild, type IndexContent } from '../../../src/store/write-index.ts'
import { sampleContent, sampleFact, samplePassage, wordVector } from './sample-content.ts'
import { useTemporaryFolders } from './temporary-folder.ts'

const INPUTS = {
  seeds: [{ fileName: 'bao-cao.md', sha256: sha256Of('bao-cao') }],
  modelVersion: 'word-vectors@1',
}
const OLD = sampleContent(['Doanh thu du lịch đạt 331 tỷ đồng', 'Tỷ lệ hộ nghèo giảm còn 0,34%'])
const NEW = sampleContent(['Thu ngân sách đạt 1.902 tỷ đồng'])
const newFolder = useTemporaryFolders()

async function write(indexDir: string, content: IndexContent): Promise<string> {
  const { buildId } = await writeBuild(indexDir, content, INPUTS)
  await switchCurrentBuild(indexDir, buildId)
  return buildId
}

async function allBytes(indexDir: string, buildId: string): Promise<Map<string, string>> {
  const files = [MANIFEST_FILE, ...INDEX_FILES]
  const entries = files.map(
    async (file) => [file, sha256Of(await readFile(join(indexDir, buildId, file)))] as const,
  )
  return new Map(await Promise.all(entries))
}

describe('an index that was written', () => {
  it('opens with all its passages, documents, facts, words and vectors', async () => {
    const indexDir = await newFolder()
    const [passage] = OLD.passages
    if (!passage) throw new Error('no passage')
    const facts = [sampleFact(passage, '331 tỷ đồng')]
    await write(indexDir, { ...OLD, facts })

    const index = await openIndex(indexDir)
    expect(index.library.passages()).toEqual(OLD.passages)
    expect(index.library.passage(passage.id)).toEqual(passage)
    expect(index.library.documents()).toEqual(OLD.documents)
    expect(index.library.document('bao-cao')?.title).toBe('BÁO CÁO KINH TẾ - XÃ HỘI')
    expect(index.library.factsOf(passage.id)).toEqual(facts)
    expect(index.library.factsOf('khong-co')).toEqual([])
    expect(index.words.documentFrequency('ngheo')).toBe(1)
    const [nearest] = await index.vectors.search([...wordVector('doanh thu du lịch')], 1)
    expect(nearest?.passageId).toBe(passage.id)
    const [nearestClause] = await index.clauseVectors.search([...wordVector('doanh thu du lịch')], 1)
    expect(nearestClause).toMatchObject({ passageId: passage.id, start: 0 })
    expect(index.manifest.counts).toMatchObject({ documents: 1, passages: 2, facts: 1 })
  })

  it('keeps the vectors of clauses apart from those of their passages', async () => {
    const indexDir = await newFolder()
    const text = 'Doanh thu du lịch đạt 331 tỷ đồng; còn 214 hộ nghèo'
    const border = text.indexOf('còn')
    const passage = samplePassage(text, {
      clauses: [
        { start: 0, end: border },
        { start: border, end: text.length },
      ],
    })
    const clauseVectors = [text.slice(0, border), text.slice(border)].map(wordVector)
    await write(indexDir, { ...sampleContent([text]), passages: [passage], clauseVectors })

    const { vectors, clauseVectors: clauses } = await openIndex(indexDir)
    const question = [...wordVector('còn bao nhiêu hộ nghèo')]
    expect(await vectors.search(question, 9)).toHaveLength(1)
    expect((await clauses.search(question, 9)).map(({ start }) => start)).toEqual([border, 0])
  })

  it('says what it was made from, and nothing of when and where', async () => {
    const indexDir = await newFolder()
    const buildId = await write(indexDir, OLD)
    const manifest = await readFile(join(indexDir, buildId, MANIFEST_FILE), 'utf8')
    expect(JSON.parse(manifest)).toMatchObject({
      seeds: INPUTS.seeds,
      model: { version: 'word-vectors@1', dimensions: 64 },
    })
    expect(manifest).not.toContain(indexDir)
    expect(manifest).not.toMatch(/\d{2}:\d{2}/u)
  })

  it('has the same bytes and the same name wherever it is written', async () => {
    const [one, other] = [await newFolder(), await newFolder()]
    const [oneId, otherId] = [await write(one, OLD), await write(other, OLD)]
    expect(oneId).toBe(otherId)
    expect(await allBytes(one, oneId)).toEqual(await allBytes(other, otherId))
  })

  it('is replaced at once, and the older build goes with the leftovers', async () => {
    const indexDir = await newFolder()
    await write(indexDir, OLD)
    const newId = await write(indexDir, NEW)
    await removeLeftovers(indexDir, newId)
    expect((await openIndex(indexDir)).library.passages()).toEqual(NEW.passages)
    expect((await readdir(indexDir)).sort()).toEqual([newId, 'current'].sort())
  })

  it('goes on serving after its files are gone', async () => {
    const indexDir = await newFolder()
    await write(indexDir, OLD)
    const index = await openIndex(indexDir)
    await rm(indexDir, { recursive: true })
    expect(await index.vectors.search([...wordVector('hộ nghèo')], 1)).toHaveLength(1)
    expect(await index.clauseVectors.search([...wordVector('hộ nghèo')], 1)).toHaveLength(1)
    expect(index.words.search({ words: ['ngheo'], accented: [], pairs: [], synonyms: [] }, 1)).toHaveLength(1)
  })
})

describe('opening', () => {
  it('finds nothing where no index was made', async () => {
    await expect(openIndex(await newFolder())).rejects.toMatchObject({ code: 'index', state: 'missing' })
  })

  it.each([MANIFEST_FILE, ...INDEX_FILES])('refuses an index whose %s changed by one byte', async (file) => {
    const indexDir = await newFolder()
    const path = join(indexDir, await write(indexDir, OLD), file)
    const bytes = await readFile(path)
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
    await writeFile(path, bytes)
    await expect(openIndex(indexDir)).rejects.toMatchObject({
      state: 'corrupt',
      reason: `tệp ${file} bị hỏng`,
    })
  })

  it.each([MANIFEST_FILE, ...INDEX_FILES])('refuses an index without its %s', async (file) => {
    const indexDir = await newFolder()
    await rm(join(indexDir, await write(indexDir, OLD), file))
    await expect(openIndex(indexDir)).rejects.toMatchObject({
      state: 'corrupt',
      reason: `không đọc được tệp ${file}`,
    })
  })

  it.each(['', '../../etc', 'khong-phai-ma'])('refuses %j as the name of the current build', async (name) => {
    const indexDir = await newFolder()
    await writeFile(join(indexDir, 'current'), name)
    await expect(openIndex(indexDir)).rejects.toMatchObject({ state: 'corrupt' })
  })

  it.each([
    ['another version', (manifest: object) => ({ ...manifest, versions: { layout: 999 } })],
    ['another program', () => ({ name: 'something else' })],
  ])('refuses an index of %s as foreign, though it is undamaged', async (_, change) => {
    const indexDir = await newFolder()
    const folder = join(indexDir, await write(indexDir, OLD))
    const manifest: unknown = JSON.parse(await readFile(join(folder, MANIFEST_FILE), 'utf8'))
    if (typeof manifest !== 'object' || manifest === null) throw new Error('no manifest')
    await plantBuild(indexDir, JSON.stringify(change(manifest)))
    await expect(openIndex(indexDir)).rejects.toMatchObject({ state: 'foreign' })
  })

  it('opens the new build when an ingest removes the old one meanwhile', async () => {
    const indexDir = await newFolder()
    const facts = join(indexDir, await write(indexDir, OLD), 'facts.json')
    const newId = (await writeBuild(indexDir, NEW, INPUTS)).buildId
    // A pipe holds the opening up in the middle until something is written into it.
    await rm(facts)
    await promisify(execFile)('mkfifo', [facts])
    const opening = openIndex(indexDir)
    const pipe = await open(facts, 'w')
    await switchCurrentBuild(indexDir, newId)
    await pipe.close()
    expect((await opening).buildId).toBe(newId)
  })
})

async function plantBuild(indexDir: string, manifest: string): Promise<void> {
  const buildId = buildIdOf(Buffer.from(manifest))
  await mkdir(join(indexDir, buildId))
  await writeFile(join(indexDir, buildId, MANIFEST_FILE), manifest)
  await switchCurrentBuild(indexDir, buildId)
}
