import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { acquireIngestLock } from '../../ingest/ingest-lock.ts'
import { identifyProcess } from '../../ingest/process-identity.ts'
import { useTemporaryFolders } from '../src/store/temporary-folder.ts'

const newFolder = useTemporaryFolders()

/** Another process, alive until `end`. */
async function otherProcess() {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  await once(child, 'spawn')
  const processId = child.pid ?? 0
  const end = async () => {
    const exited = once(child, 'exit')
    child.kill('SIGKILL')
    await exited
  }
  return { processId, identity: await identifyProcess(processId), end }
}

describe('the ingest lock', () => {
  it('is taken, given back and taken again, and leaves no file', async () => {
    const indexDir = await newFolder()
    for (let round = 0; round < 2; round += 1) {
      const release = await acquireIngestLock(indexDir)
      expect(await readdir(indexDir)).toHaveLength(1)
      await release()
      expect(await readdir(indexDir)).toEqual([])
    }
  })

  it('is refused while another living process holds it, and left as it is', async () => {
    const indexDir = await newFolder()
    const other = await otherProcess()
    const name = `.ingest-lock-${other.processId}-${other.identity ?? ''}`
    await writeFile(join(indexDir, name), '')
    await expect(acquireIngestLock(indexDir)).rejects.toMatchObject({
      code: 'ingest_locked',
      processId: other.processId,
      message: `Một lượt dựng chỉ mục khác đang chạy (tiến trình ${other.processId})`,
    })
    expect(await readdir(indexDir)).toEqual([name])

    await other.end()
    await (
      await acquireIngestLock(indexDir)
    )()
    expect(await readdir(indexDir)).toEqual([])
  })

  it('is taken over from a process whose number another one has now', async () => {
    const indexDir = await newFolder()
    await writeFile(join(indexDir, `.ingest-lock-${process.ppid}-0123456789ab`), '')
    const release = await acquireIngestLock(indexDir)
    expect(await readdir(indexDir)).toEqual([expect.stringContaining(String(process.pid))])
    await release()
  })

  it('takes no other file for a lock', async () => {
    const indexDir = await newFolder()
    const names = ['.ingest-lock-', '.ingest-lock-x-1', 'ingest-lock-1-2', '.ingest-lock-1-ab.txt']
    for (const name of names) await writeFile(join(indexDir, name), '')
    await (
      await acquireIngestLock(indexDir)
    )()
    expect((await readdir(indexDir)).sort()).toEqual(names.sort())
  })
})

describe('the identity of a process', () => {
  it('is the same as long as it lives, different from others, and gone with it', async () => {
    const other = await otherProcess()
    expect(await identifyProcess(process.pid)).toBe(await identifyProcess(process.pid))
    expect(other.identity).toMatch(/^[0-9a-f]{12}$/u)
    expect(other.identity).not.toBe(await identifyProcess(process.pid))
    await other.end()
    expect(await identifyProcess(other.processId)).toBeNull()
  })
})
