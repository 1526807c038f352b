import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentFrame } from '../../../src/retrieval/document-frame.ts'
import { samplePassage, sampleDocument } from '../store/sample-content.ts'
import { libraryOf } from '../../support/small-answering.ts'

const SEEDS = join(import.meta.dirname, '..', '..', '..', 'seeds')

/** The frame of a document given as Markdown. */
function frameOf(text: string): string {
  const library = libraryOf({ 'bao-cao': text })
  const [document] = library.documents()
  if (!document) throw new Error('no document')
  return documentFrame(document, library.passages())
}

const saying = (times: number, text: string) =>
  Array.from({ length: times }, (_, order) => samplePassage(`${text} (lần thứ ${order})`, { order }))

describe('what holds for a whole document', () => {
  it('is its title and its letterhead', () => {
    const frame = frameOf(
      'ỦY BAN NHÂN DÂN\nTHỊ XÃ BÌNH LÂM\n\nBÁO CÁO\n\nKết quả công tác năm 2022\n\n# I. KẾT QUẢ\n\nTrồng 12 ha rừng.\n',
    )
    expect(frame).toContain('Kết quả công tác năm 2022')
    expect(frame).toContain('BÌNH LÂM')
    expect(frame).not.toContain('Trồng')
  })

  it('is the place that it names most', () => {
    const passages = [...saying(6, 'Thị xã Bình Lâm'), ...saying(5, 'Phường Chợ Mới'), ...saying(1, 'Khác')]
    const frame = documentFrame(sampleDocument(), passages)
    expect(frame).toContain('binh lam')
    expect(frame).not.toContain('cho moi')
  })

  it('is no place that it names now and then', () => {
    const frame = documentFrame(sampleDocument(), saying(4, 'Thị xã Bình Lâm'))
    expect(frame).toBe(sampleDocument().title)
  })

  it('counts a place once a passage, however often it is said there', () => {
    const passages = saying(2, 'Phường Chợ Mới, phường Chợ Mới và phường Chợ Mới')
    expect(documentFrame(sampleDocument(), passages)).not.toContain('cho moi')
  })

  it('is the city of a real report whose title and letterhead do not name it', async () => {
    const text = await readFile(join(SEEDS, 'bao-cao-ktxh-lang-son-2021.md'), 'utf8')
    const [document] = libraryOf({ 'bao-cao': text }).documents()
    expect(
      `${document?.title ?? ''} ${document?.letterhead.map((line) => line.text).join(' ') ?? ''}`,
    ).not.toMatch(/Lạng Sơn/iu)
    expect(frameOf(text)).toContain('lang son')
  })
})
