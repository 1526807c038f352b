import { describe, expect, it } from 'vitest'
import { createProgress } from '../../ingest/progress.ts'
import { SourceError } from '../../src/domain/errors.ts'

function output(isTTY: boolean) {
  const written: string[] = []
  return { isTTY, write: (text: string) => written.push(text), text: () => written.join('') }
}

describe('the progress of an ingest', () => {
  it('is a few plain lines where there is no terminal', () => {
    const [out, errors] = [output(false), output(false)]
    const progress = createProgress(out, errors)
    progress.reason('chưa có chỉ mục')
    progress.stage('embed')
    for (let done = 1; done <= 300; done += 1) progress.progress(done, 300)
    progress.end()
    expect(out.text()).toBe(
      [
        'Dựng chỉ mục: chưa có chỉ mục',
        'Tính vectơ…',
        ...[60, 120, 180, 240, 300].map((done) => `  Tính vectơ: ${done}/300`),
        '',
      ].join('\n'),
    )
  })

  it('is one bar that moves on a terminal', () => {
    const [out, errors] = [output(true), output(true)]
    const progress = createProgress(out, errors)
    progress.stage('embed')
    progress.progress(1, 2)
    progress.progress(2, 2)
    progress.stage('write')
    progress.end()
    expect(out.text().split('\n')).toEqual([
      'Tính vectơ…',
      `\r  [${'█'.repeat(15)}${'░'.repeat(15)}]  50% 1/2\r  [${'█'.repeat(30)}] 100% 2/2`,
      'Ghi chỉ mục…',
      '',
    ])
  })

  it('names unreadable files on the error output, with the reason', () => {
    const [out, errors] = [output(false), output(false)]
    createProgress(out, errors).unreadable(new SourceError('rong.md', 'tệp rỗng'))
    expect(errors.text()).toBe('Không đọc được rong.md: tệp rỗng\n')
    expect(out.text()).toBe('')
  })
})
