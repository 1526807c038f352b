import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { StorageError } from '../../../src/domain/errors.ts'
import { whileLocked } from '../../../src/store/process-lock.ts'
import { useTemporaryFolders } from './temporary-folder.ts'

const MODULE = fileURLToPath(new URL('../../../src/store/process-lock.ts', import.meta.url))
const newFolder = useTemporaryFolders()

describe('whileLocked', () => {
  it('lets one work at a time, each with a turn', async () => {
    const path = join(await newFolder(), 'lock')
    let working = 0
    const most: number[] = []
    const work = async () => {
      working += 1
      most.push(working)
      await new Promise(setImmediate)
      working -= 1
    }
    await Promise.all(Array.from({ length: 10 }, () => whileLocked(path, 10_000, work)))
    expect(most).toEqual(Array.from({ length: 10 }, () => 1))
  })

  it('is free again after work that fails', async () => {
    const path = join(await newFolder(), 'lock')
    const broken = whileLocked(path, 0, () => Promise.reject(new Error('broken')))
    await expect(broken).rejects.toThrow('broken')
    expect(await whileLocked(path, 0, () => Promise.resolve('done'))).toBe('done')
  })

  it('waits no longer than it is told', async () => {
    const path = join(await newFolder(), 'lock')
    await whileLocked(path, 0, async () => {
      const second = whileLocked(path, 0, () => Promise.resolve())
      await expect(second).rejects.toBeInstanceOf(StorageError)
    })
  })

  it('is an error where the file cannot be made', async () => {
    const path = join(await newFolder(), 'no', 'such', 'folder', 'lock')
    await expect(whileLocked(path, 0, () => Promise.resolve())).rejects.toBeInstanceOf(StorageError)
  })

  it('is free again when the process that holds it is killed', async () => {
    const path = join(await newFolder(), 'lock')
    const script = `
      import { whileLocked } from ${JSON.stringify(MODULE)}
      await whileLocked(${JSON.stringify(path)}, 0, () => new Promise((never) => {
        process.stdout.write('held')
        setInterval(never, 2 ** 30, undefined)
      }))`
    const holder = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script])
    try {
      await once(holder.stdout, 'data')
      await expect(whileLocked(path, 0, () => Promise.resolve())).rejects.toBeInstanceOf(StorageError)
    } finally {
      holder.kill('SIGKILL')
      await once(holder, 'exit')
    }
    expect(await whileLocked(path, 0, () => Promise.resolve('done'))).toBe('done')
  })
})
