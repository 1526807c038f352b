import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changesBetween, readRun, writeRun } from '../../../bench/eval/last-run.ts'
import { formatChanges } from '../../../bench/eval/table.ts'
import { useTemporaryFolders } from '../../src/store/temporary-folder.ts'

const newFolder = useTemporaryFolders()

describe('what changed against the last run', () => {
  const before = { dev: { a: true, b: false, gone: true }, old: { x: true } }
  const now = { dev: { a: false, b: true, c: true }, fresh: { y: true } }

  it('is told of the questions that both runs asked', () => {
    expect(changesBetween(before, now)).toEqual([
      { name: 'dev', both: 2, rightBefore: 1, rightNow: 1, gained: ['b'], lost: ['a'] },
    ])
  })

  it('is one line a set and the questions by name', () => {
    const text = formatChanges([
      { name: 'dev', both: 4, rightBefore: 3, rightNow: 2, gained: [], lost: ['a'] },
    ])
    expect(text).toContain('-25.0')
    expect(text).toContain('lost: a')
    expect(text).not.toContain('gained')
  })
})

describe('the run that is kept', () => {
  it('is none at first, then what was written; sets that a run did not ask stay', async () => {
    const file = join(await newFolder(), 'deep', 'run.json')
    expect(await readRun(file)).toBeNull()
    await writeRun(file, { dev: { a: true }, own: { b: true } })
    await writeRun(file, { dev: { a: false } })
    expect(await readRun(file)).toEqual({ dev: { a: false }, own: { b: true } })
  })

  it('is refused when the file is something else', async () => {
    const file = join(await newFolder(), 'run.json')
    await writeFile(file, '{"dev": 3}')
    await expect(readRun(file)).rejects.toThrow()
  })
})
