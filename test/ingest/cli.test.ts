import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bulletin } from '../../bench/crash-round.ts'
import { startIngest } from '../../bench/ingest-process.ts'
import { openIndex } from '../../src/store/read-index.ts'
import { useTemporaryFolders } from '../src/store/temporary-folder.ts'

const newFolder = useTemporaryFolders()

async function folders(files: Record<string, string>) {
  const [seedsDir, indexDir] = [await newFolder(), await newFolder()]
  for (const [name, text] of Object.entries(files)) await writeFile(join(seedsDir, name), text)
  return { seedsDir, indexDir }
}

describe('npm run ingest', () => {
  it('shows the stages, names unreadable files on the error output and ends with 0', async () => {
    const where = await folders({ 'ban-tin.md': bulletin(1), 'hong.md': '\u0000', 'rong.txt': '' })
    const first = await startIngest(where).ended
    expect(first.exitCode).toBe(0)
    expect(first.stdout).toContain('Dựng chỉ mục: chưa có chỉ mục')
    expect(first.stdout).toMatch(/^Đã dựng chỉ mục: 1 tài liệu/mu)
    expect(first.stderr.trim().split('\n').sort()).toEqual([
      'Không đọc được hong.md: tệp chứa dữ liệu nhị phân, không phải văn bản',
      'Không đọc được rong.txt: tệp rỗng',
    ])
    const again = await startIngest(where).ended
    expect(again.exitCode).toBe(0)
    expect(again.stdout).toContain('Chỉ mục đã mới, không cần dựng lại')
  })

  it('says that another one is running, which goes on', async () => {
    const where = await folders({ 'ban-tin.md': bulletin(1) })
    const first = startIngest(where)
    await first.reaches('embed')
    first.send('SIGSTOP')
    const second = await startIngest(where).ended
    expect(second.exitCode).toBe(75)
    expect(second.stderr).toMatch(/^Một lượt dựng chỉ mục khác đang chạy \(tiến trình \d+\)$/mu)
    first.send('SIGCONT')
    expect((await first.ended).exitCode).toBe(0)
  })

  it('stops when asked to, says so, and leaves the old index', async () => {
    const where = await folders({ 'ban-tin.md': bulletin(1) })
    await startIngest(where).ended
    const { buildId } = await openIndex(where.indexDir)
    await writeFile(join(where.seedsDir, 'ban-tin.md'), bulletin(2))
    const ingest = startIngest(where)
    await ingest.reaches('embed')
    ingest.send('SIGTERM')
    const { exitCode, stderr } = await ingest.ended
    expect(exitCode).toBe(130)
    expect(stderr).toBe('Đã dừng dựng chỉ mục theo yêu cầu; chỉ mục cũ (nếu có) vẫn dùng được\n')
    expect((await openIndex(where.indexDir)).buildId).toBe(buildId)
  })

  it('ends with another code and one clear line when it can do nothing', async () => {
    const where = await folders({})
    const empty = await startIngest(where).ended
    expect(empty).toMatchObject({
      exitCode: 1,
      stderr: `Không có tài liệu nào để dựng chỉ mục trong thư mục ${where.seedsDir}\n`,
    })
    await rm(where.seedsDir, { recursive: true })
    const missing = await startIngest(where).ended
    expect(missing).toMatchObject({
      exitCode: 1,
      stderr: `Không đọc được ${where.seedsDir}: không có thư mục này\n`,
    })
    const wrong = await startIngest(where, ['--forced']).ended
    expect(wrong.exitCode).toBe(2)
    expect(wrong.stderr).toContain('Tham số không hợp lệ: --forced')
  })
})
