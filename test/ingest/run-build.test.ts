import { appendFile, mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSources } from '../../ingest/read/read-sources.ts'
import { runBuild, type BuildOutcome, type RunRequest } from '../../ingest/run-build.ts'
import { sha256Of } from '../../src/store/index-layout.ts'
import { openIndex } from '../../src/store/read-index.ts'
import { useTemporaryFolders } from '../src/store/temporary-folder.ts'
import { recordingReporter } from './recording-reporter.ts'
import { createSmallStages } from './small-stages.ts'

const REPORT = 'BÁO CÁO\nDoanh thu du lịch đạt 331 tỷ đồng\nTỷ lệ hộ nghèo còn 0,34%\n'
const newFolder = useTemporaryFolders()

/** A folder of sources and one for the index. */
async function folders(files: Record<string, string>): Promise<{ seedsDir: string; indexDir: string }> {
  const [seedsDir, indexDir] = [await newFolder(), await newFolder()]
  for (const [name, text] of Object.entries(files)) await writeFile(join(seedsDir, name), text)
  return { seedsDir, indexDir }
}

function build(
  where: { seedsDir: string; indexDir: string },
  given: Partial<RunRequest> = {},
  stages = createSmallStages(),
): Promise<BuildOutcome> {
  return runBuild({ ...where, force: false, report: recordingReporter(), ...given }, stages)
}

/** Every file of the index folder with the checksum of its bytes. */
async function contentOf(indexDir: string): Promise<Record<string, string>> {
  const entries = await readdir(indexDir, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const checked = files.map(
    async (file) => [file.slice(indexDir.length), sha256Of(await readFile(file))] as const,
  )
  return Object.fromEntries((await Promise.all(checked)).sort())
}

const passageTexts = async (indexDir: string) =>
  (await openIndex(indexDir)).library.passages().map((passage) => passage.text)

describe('an ingest', () => {
  it('takes the stages in order and leaves one build, ready to be opened', async () => {
    const where = await folders({ 'bao-cao.md': REPORT })
    const report = recordingReporter()
    const outcome = await build(where, { report })
    expect(report.stages).toEqual(['read', 'parse', 'facts', 'embed', 'write', 'switch'])
    expect(report.reasons).toEqual(['chưa có chỉ mục'])
    expect(outcome.manifest.counts).toMatchObject({ documents: 1, passages: 3, facts: 1 })
    expect(await passageTexts(where.indexDir)).toEqual(REPORT.trim().split('\n'))
    expect(await readdir(where.indexDir)).toHaveLength(2)
  })

  it('does nothing when nothing changed', async () => {
    const where = await folders({ 'bao-cao.md': REPORT })
    await build(where)
    const before = await contentOf(where.indexDir)
    const stages = createSmallStages()
    const outcome = await build(where, {}, stages)
    expect(outcome.built).toBeNull()
    expect(stages.embedded).toEqual([])
    expect(await contentOf(where.indexDir)).toEqual(before)
  })

  it('gives the same bytes for the same sources, whenever and in whatever order they were put there', async () => {
    const one = await folders({ 'a.md': REPORT, 'b.txt': 'Thu ngân sách 1902 tỷ đồng' })
    const other = await folders({ 'b.txt': 'Thu ngân sách 1902 tỷ đồng', 'a.md': REPORT })
    await utimes(join(other.seedsDir, 'a.md'), 1, 1)
    await build(one)
    await build(other)
    expect(await contentOf(other.indexDir)).toEqual(await contentOf(one.indexDir))
  })

  it('embeds only what is new, and equals a forced build byte for byte', async () => {
    const where = await folders({ 'bao-cao.md': REPORT })
    await build(where)
    await writeFile(join(where.seedsDir, 'bao-cao.md'), `${REPORT}Trồng mới 52 ha rừng\n`)
    const stages = createSmallStages()
    const report = recordingReporter()
    const outcome = await build(where, { report }, stages)
    expect(report.reasons).toEqual(['tài liệu đã thay đổi: sửa bao-cao.md'])
    expect(stages.embedded).toEqual(['Trồng mới 52 ha rừng\nI. KẾT QUẢ', 'Trồng mới 52 ha rừng'])
    expect(outcome.built).toMatchObject({ embedded: 2, reused: 6 })
    const incremental = await contentOf(where.indexDir)

    const forced = createSmallStages()
    await build(where, { force: true }, forced)
    expect(forced.embedded).toHaveLength(8)
    expect(await contentOf(where.indexDir)).toEqual(incremental)
  })

  it('takes no vector from an index of another model', async () => {
    const where = await folders({ 'bao-cao.md': REPORT })
    await build(where)
    const stages = createSmallStages({ modelVersion: 'word-vectors@2' })
    const report = recordingReporter()
    await build(where, { report }, stages)
    expect(report.reasons).toEqual(['dựng bằng mô hình khác'])
    expect(stages.embedded).toHaveLength(6)
  })

  it('drops what left the sources', async () => {
    const where = await folders({ 'a.md': 'Một\n', 'b.md': 'Hai\n' })
    await build(where)
    await rm(join(where.seedsDir, 'a.md'))
    await build(where)
    expect(await passageTexts(where.indexDir)).toEqual(['Hai'])
    expect(await readdir(where.indexDir)).toHaveLength(2)
  })
})

describe('trouble with the sources', () => {
  it('names the files it cannot read, indexes the others, and is fresh afterwards', async () => {
    const where = await folders({ 'a.md': REPORT, 'bang.xlsx': 'PK', 'rong.md': '', 'README.md': 'Ghi chú' })
    const report = recordingReporter()
    const { manifest, failures } = await build(where, { report })
    expect(report.unreadableFiles.sort()).toEqual(['bang.xlsx', 'rong.md'])
    expect(failures).toHaveLength(2)
    expect(manifest.documents.map((document) => document.fileName)).toEqual(['a.md'])
    expect((await build(where)).built).toBeNull()
  })

  it.each<[string, Record<string, string>]>([
    ['the folder is empty', {}],
    ['nothing can be read', { 'bang.xlsx': 'PK', 'README.md': 'Ghi chú' }],
  ])('fails when %s', async (_, files) => {
    await expect(build(await folders(files))).rejects.toMatchObject({ code: 'no_documents' })
  })

  it('keeps the index when no document is left', async () => {
    const where = await folders({ 'a.md': REPORT })
    await build(where)
    const before = await contentOf(where.indexDir)
    await writeFile(join(where.seedsDir, 'a.md'), '')
    await expect(build(where)).rejects.toMatchObject({ code: 'no_documents' })
    expect(await contentOf(where.indexDir)).toEqual(before)
  })

  it('says so when there is no such folder', async () => {
    const where = await folders({})
    await expect(build({ ...where, seedsDir: join(where.seedsDir, 'khong-co') })).rejects.toMatchObject({
      code: 'source',
    })
  })
})

describe('trouble on the way', () => {
  it('keeps the old index and leaves nothing behind when a stage fails', async () => {
    const where = await folders({ 'a.md': REPORT })
    await build(where)
    const before = await contentOf(where.indexDir)
    await writeFile(join(where.seedsDir, 'a.md'), 'Mới\n')
    const failing = createSmallStages({ openEmbedder: () => Promise.reject(new Error('mô hình hỏng')) })
    await expect(build(where, {}, failing)).rejects.toThrow('mô hình hỏng')
    expect(await contentOf(where.indexDir)).toEqual(before)
  })

  it('stops between two steps when asked to, closes the model and keeps the old index', async () => {
    const where = await folders({ 'a.md': REPORT })
    await build(where)
    const before = await contentOf(where.indexDir)
    await writeFile(join(where.seedsDir, 'a.md'), 'Một dòng\nHai dòng\n')
    const stop = new AbortController()
    const stages = createSmallStages()
    const report = {
      ...recordingReporter(),
      progress: () => {
        if (stages.embedded.length === 1) stop.abort()
      },
    }
    await expect(build(where, { report, signal: stop.signal }, stages)).rejects.toMatchObject({
      code: 'ingest_stopped',
    })
    expect(stages.embedded).toHaveLength(1)
    expect(stages.isEmbedderOpen()).toBe(false)
    expect(await contentOf(where.indexDir)).toEqual(before)
  })

  it('closes the model when all went well', async () => {
    const stages = createSmallStages()
    await build(await folders({ 'a.md': REPORT }), {}, stages)
    expect(stages.isEmbedderOpen()).toBe(false)
  })

  it('rebuilds a damaged index under its own name', async () => {
    const where = await folders({ 'a.md': REPORT })
    await build(where)
    const sound = await contentOf(where.indexDir)
    const [passagesFile] = Object.keys(sound).filter((file) => file.endsWith('passages.json'))
    await writeFile(join(where.indexDir, passagesFile ?? ''), 'hỏng')
    const report = recordingReporter()
    await build(where, { report })
    expect(report.reasons).toEqual(['tệp passages.json bị hỏng'])
    expect(await contentOf(where.indexDir)).toEqual(sound)
  })

  it('removes what killed ingests left, and nothing else', async () => {
    const where = await folders({ 'a.md': REPORT })
    await mkdir(join(where.indexDir, '.building-77', 'vectors'), { recursive: true })
    await writeFile(join(where.indexDir, '.current-0123456789abcdef'), '')
    await writeFile(join(where.indexDir, '.ingest-lock-4194304-0123456789ab'), '')
    await writeFile(join(where.indexDir, 'README.md'), 'Thư mục chỉ mục')
    const { manifest } = await build(where)
    const left = await readdir(where.indexDir)
    expect(left).toHaveLength(3)
    expect(left).toEqual(expect.arrayContaining(['README.md', 'current']))
    expect(manifest.counts.documents).toBe(1)
  })

  it('says that the index folder cannot be written', async () => {
    const where = await folders({ 'a.md': REPORT, 'tep.txt': 'là tệp' })
    const indexDir = join(where.seedsDir, 'tep.txt', 'index')
    await expect(build({ ...where, indexDir })).rejects.toMatchObject({
      code: 'index_folder',
      message: `Không ghi được vào thư mục chỉ mục ${indexDir}: đường dẫn đi qua một tệp, không phải thư mục`,
    })
  })

  it('never shows a reader anything but a whole index', async () => {
    const where = await folders({ 'a.md': REPORT })
    await build(where)
    let isBuilding = true
    const seen = new Set<number>()
    const reader = (async () => {
      while (isBuilding) seen.add((await openIndex(where.indexDir)).library.passages().length)
    })()
    for (let extra = 1; extra <= 5; extra += 1) {
      await appendFile(join(where.seedsDir, 'a.md'), `Dòng thứ ${extra}\n`)
      await build(where)
    }
    isBuilding = false
    await reader
    expect([...seen].every((passages) => passages >= 3 && passages <= 8)).toBe(true)
  })

  it('refuses to run beside another one', async () => {
    const where = await folders({ 'a.md': REPORT })
    const stages = createSmallStages({
      readSources: async (seedsDir) => {
        await expect(build(where)).rejects.toMatchObject({ code: 'ingest_locked', processId: process.pid })
        return readSources(seedsDir)
      },
    })
    expect((await build(where, {}, stages)).built).not.toBeNull()
  })
})
