import { describe, expect, it } from 'vitest'
import { explainFolderError } from '../../ingest/folder-access.ts'

function refusal(code: string, path?: string): Error {
  return Object.assign(new Error(`${code}: refused`), { code, ...(path === undefined ? {} : { path }) })
}

describe('a refusal of the operating system', () => {
  it.each([
    ['EACCES', '/chi-muc/.ingest-lock-1-a', 'không có quyền ghi'],
    ['EROFS', '/chi-muc', 'thư mục chỉ cho đọc'],
    ['EACCES', '/', 'không có quyền ghi'],
    ['ENOSPC', undefined, 'ổ đĩa đã đầy'],
    ['EIO', '/chi-muc/current', 'lỗi EIO'],
  ])('%s at %s is told as: %s', (code, path, reason) => {
    const explained = explainFolderError('/chi-muc', refusal(code, path))
    expect(explained).toMatchObject({
      code: 'index_folder',
      message: `Không ghi được vào thư mục chỉ mục /chi-muc: ${reason}`,
    })
  })

  it.each([
    ['about another folder', refusal('EACCES', '/chi-muc-khac/current')],
    ['that names no file', refusal('EPIPE')],
    ['that is none', new Error('lỗi lập trình')],
  ])('%s stays what it is', (_, error) => {
    expect(explainFolderError('/chi-muc', error)).toBe(error)
  })
})
