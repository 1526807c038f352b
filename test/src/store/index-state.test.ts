import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { switchCurrentBuild } from '../../../src/store/current-build.ts'
import { checkIndexState } from '../../../src/store/index-state.ts'
import { readSeedFiles } from '../../../src/store/seed-files.ts'
import { writeBuild } from '../../../src/store/write-index.ts'
import { sampleContent } from './sample-content.ts'
import { useTemporaryFolders } from './temporary-folder.ts'

const MODEL = 'word-vectors@1'
const newFolder = useTemporaryFolders()

/** Sources and a fresh index of them. */
async function freshIndex() {
  const [seedsDir, indexDir] = [await newFolder(), await newFolder()]
  await writeFile(join(seedsDir, 'bao-cao.md'), 'Thu ngân sách đạt 1.902 tỷ đồng')
  await writeFile(join(seedsDir, 'anh.png'), 'không đọc được')
  await writeFile(join(seedsDir, 'README.md'), 'Tài liệu đặt ở đây')
  const inputs = { seeds: await readSeedFiles(seedsDir), modelVersion: MODEL }
  const { buildId } = await writeBuild(indexDir, sampleContent(['Thu ngân sách đạt 1.902 tỷ đồng']), inputs)
  await switchCurrentBuild(indexDir, buildId)
  return { seedsDir, indexDir, modelVersion: MODEL, buildId }
}

describe('the state of an index', () => {
  it('is fresh as long as nothing changed, whatever happens to README.md and hidden files', async () => {
    const index = await freshIndex()
    await writeFile(join(index.seedsDir, 'README.md'), 'Nội dung khác')
    await writeFile(join(index.seedsDir, '.gitkeep'), '')
    expect(await checkIndexState(index)).toMatchObject({ state: 'fresh' })
  })

  it('is missing before the first ingest', async () => {
    const index = await freshIndex()
    expect(await checkIndexState({ ...index, indexDir: await newFolder() })).toMatchObject({
      state: 'missing',
    })
  })

  it.each([
    ['sửa bao-cao.md', (seedsDir: string) => writeFile(join(seedsDir, 'bao-cao.md'), 'Đã sửa')],
    ['thêm moi.md', (seedsDir: string) => writeFile(join(seedsDir, 'moi.md'), 'Mới')],
    ['bớt bao-cao.md', (seedsDir: string) => rm(join(seedsDir, 'bao-cao.md'))],
    ['sửa anh.png', (seedsDir: string) => writeFile(join(seedsDir, 'anh.png'), 'nay đã khác')],
  ])('is stale when the sources change: %s', async (change, apply) => {
    const index = await freshIndex()
    await apply(index.seedsDir)
    expect(await checkIndexState(index)).toEqual({
      state: 'stale',
      reason: `tài liệu đã thay đổi: ${change}`,
    })
  })

  it('is corrupt when a file is damaged, and foreign when another model made it', async () => {
    const index = await freshIndex()
    expect(await checkIndexState({ ...index, modelVersion: 'khac@2' })).toMatchObject({ state: 'foreign' })
    await writeFile(join(index.indexDir, index.buildId, 'facts.json'), '[ ]')
    expect(await checkIndexState(index)).toEqual({ state: 'corrupt', reason: 'tệp facts.json bị hỏng' })
  })

  it('changes nothing in the folder', async () => {
    const index = await freshIndex()
    const before = await readdir(index.indexDir, { recursive: true })
    await checkIndexState(index)
    expect(await readdir(index.indexDir, { recursive: true })).toEqual(before)
  })
})

describe('the files that count as sources', () => {
  it('are those of the folder itself, by name, none when there is no folder', async () => {
    const { seedsDir } = await freshIndex()
    await mkdir(join(seedsDir, 'cu'))
    expect((await readSeedFiles(seedsDir)).map((file) => file.fileName)).toEqual(['anh.png', 'bao-cao.md'])
    expect(await readSeedFiles(join(seedsDir, 'khong-co'))).toEqual([])
  })
})
