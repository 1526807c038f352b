import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readSources } from '../../../ingest/read/read-sources.ts'
import { SourceError } from '../../../src/domain/errors.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seeds-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})
const put = (fileName: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, fileName), content)
}

describe('the documents of a folder', () => {
  test('Markdown and plain text, sorted by id, with the hash of their bytes', async () => {
    put('Kế hoạch 2022.txt', 'Thu 331 tỷ đồng')
    put('Báo cáo KT-XH Đồng Nai (2021).MD', 'Chi 12 tỷ đồng')
    const { sources, failures } = await readSources(folder)
    expect(failures).toEqual([])
    expect(sources.map(({ id, format }) => [id, format])).toEqual([
      ['bao-cao-kt-xh-dong-nai-2021', 'markdown'],
      ['ke-hoach-2022', 'text'],
    ])
    expect(sources[1]?.sha256).toBe(createHash('sha256').update('Thu 331 tỷ đồng').digest('hex'))
  })

  test('README.md, hidden files and folders are none', async () => {
    put('README.md', 'Thư mục này …')
    put('.gitkeep', '')
    mkdirSync(join(folder, 'cu.md'))
    expect(await readSources(folder)).toEqual({ sources: [], failures: [] })
  })

  test('the text is NFC with plain spaces and line ends; the hash is of the bytes as they are', async () => {
    const bytes = Buffer.from('\uFEFFThu\u00A0ngân\u200B sách\r\nHòa'.normalize('NFD'), 'utf8')
    put('a.md', bytes)
    const [source] = (await readSources(folder)).sources
    expect(source?.text).toBe('Thu ngân sách\nHòa')
    expect(source?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  test('files of one name without extension get ids of their own, always the same', async () => {
    put('báo cáo.md', 'Một')
    put('bao-cao.txt', 'Hai')
    put('bao_cao.md', 'Ba')
    const ids = async () => (await readSources(folder)).sources.map(({ id, fileName }) => [id, fileName])
    const first = await ids()
    expect(new Set(first.map(([id]) => id)).size).toBe(3)
    for (const [id] of first) expect(id).toMatch(/^bao-cao(?:-[0-9a-f]{6})?$/u)
    rmSync(join(folder, 'báo cáo.md'))
    expect(first).toEqual(expect.arrayContaining((await ids()).filter(([id]) => id !== 'bao-cao')))
  })
})

describe('files that cannot be read', () => {
  const reasonOf = async (fileName: string, content: string | Uint8Array) => {
    put(fileName, content)
    put('khac.md', 'Tài liệu khác')
    const { sources, failures } = await readSources(folder)
    expect(sources.map(({ id }) => id)).toEqual(['khac'])
    expect(failures).toHaveLength(1)
    expect(failures[0]).toBeInstanceOf(SourceError)
    expect(failures[0]?.file).toBe(fileName)
    return failures[0]?.reason
  }

  test.each([
    ['empty', 'a.md', '', 'tệp rỗng'],
    ['without a letter', 'a.md', '\n - - -\n', 'tệp không có chữ hay số nào'],
    ['binary', 'a.txt', Uint8Array.of(84, 104, 117, 0, 1), 'tệp chứa dữ liệu nhị phân, không phải văn bản'],
    [
      'in an old code page',
      'a.txt',
      Uint8Array.of(0x54, 0x68, 0x75, 0xf5, 0xe9),
      'tệp bị hỏng hoặc không dùng mã UTF-8',
    ],
    ['UTF-16', 'a.txt', Buffer.from('\uFEFFThu', 'utf16le'), 'tệp dùng mã UTF-16, hãy lưu lại bằng mã UTF-8'],
    ['of another format', 'a.docx', 'PK', 'định dạng .docx chưa được hỗ trợ; chỉ đọc được .md và .txt'],
    ['without extension', 'baocao', 'Thu', 'tệp không có phần mở rộng; chỉ đọc được .md và .txt'],
  ])('%s', async (_, fileName, content, reason) => {
    expect(await reasonOf(fileName, content)).toBe(reason)
  })

  test.each([
    ['gone between listing and reading', 'khong-co.md', 'tệp không còn ở đó'],
    ['a folder behind a link', '.', 'đây là thư mục, không phải tệp'],
  ])('%s', async (_, target, reason) => {
    symlinkSync(join(folder, target), join(folder, 'lien-ket.md'))
    const { failures } = await readSources(folder)
    expect(failures.map((failure) => [failure.file, failure.reason])).toEqual([['lien-ket.md', reason]])
  })

  test('a folder that is not there is an error of its own', async () => {
    await expect(readSources(join(folder, 'khong-co'))).rejects.toThrow(/không có thư mục này/u)
  })
})
