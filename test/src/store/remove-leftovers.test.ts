import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { removeLeftovers } from '../../../src/store/remove-leftovers.ts'
import { useTemporaryFolders } from './temporary-folder.ts'

const KEPT = '00000000000000aa'
const OLDER = '00000000000000bb'
const newFolder = useTemporaryFolders()

async function put(folder: string, ...files: string[]): Promise<void> {
  for (const file of files) {
    await mkdir(join(folder, file, '..'), { recursive: true })
    await writeFile(join(folder, file), '')
  }
}

describe('removing leftovers', () => {
  it('removes older builds, complete or not, and what killed ingests left', async () => {
    const indexDir = await newFolder()
    await put(
      indexDir,
      'current',
      `${KEPT}/manifest.json`,
      `${OLDER}/manifest.json`,
      '00000000000000cc/words.json',
    )
    await put(indexDir, '.building-77/facts.json', `.removing-${OLDER}/words.json`, `.current-${OLDER}`)
    await removeLeftovers(indexDir, KEPT)
    expect((await readdir(indexDir)).sort()).toEqual([KEPT, 'current'])
  })

  it('leaves what is not its own', async () => {
    const indexDir = await newFolder()
    const others = [
      'README.md',
      'ghi-chu.txt',
      '.gitignore',
      'anh/1.png',
      `${OLDER}/manifest.json`,
      `${OLDER}/anh.png`,
    ]
    await put(indexDir, ...others, '00000000000000dd')
    await removeLeftovers(indexDir, KEPT)
    const left = await readdir(indexDir, { recursive: true })
    expect(left.sort()).toEqual([...others, 'anh', OLDER, '00000000000000dd'].sort())
  })
})
