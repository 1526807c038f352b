import { describe, expect, it } from 'vitest'
import { fingerprintSources } from '../../ingest/source-fingerprint.ts'
import type { SourceDocument } from '../../src/domain/document.ts'
import { SourceError } from '../../src/domain/errors.ts'

const read = (fileName: string, sha256: string): SourceDocument => ({
  id: fileName,
  fileName,
  format: 'markdown',
  sha256,
  text: 'nội dung',
})
const locked = Object.assign(new Error('EBUSY'), { code: 'EBUSY', syscall: 'open' })

describe('what an index records of its sources', () => {
  it('is what was read, though the file changed or went away meanwhile', () => {
    const present = [{ fileName: 'b.md', sha256: 'changed' }]
    expect(fingerprintSources([read('b.md', 'b'), read('a.md', 'a')], [], present)).toEqual([
      { fileName: 'a.md', sha256: 'a' },
      { fileName: 'b.md', sha256: 'b' },
    ])
  })

  it('holds unreadable files too: a bad one by its content, a locked one so that it is tried again', () => {
    const present = [
      { fileName: 'khoa.md', sha256: 'k' },
      { fileName: 'rong.md', sha256: 'r' },
    ]
    const failures = [
      new SourceError('rong.md', 'tệp rỗng'),
      new SourceError('khoa.md', 'tệp đang bị khóa', { cause: locked }),
      new SourceError('mat.md', 'tệp không còn ở đó'),
    ]
    expect(fingerprintSources([], failures, present)).toEqual([
      { fileName: 'khoa.md', sha256: null },
      { fileName: 'mat.md', sha256: null },
      { fileName: 'rong.md', sha256: 'r' },
    ])
  })
})
