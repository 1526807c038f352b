import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import {
  openClauseVectorIndex,
  openVectorIndex,
  saveClauseVectorIndex,
  saveVectorIndex,
} from '../../../src/store/vector-index.ts'
import { samplePassage, wordVector } from './sample-content.ts'
import { useTemporaryFolders } from './temporary-folder.ts'

const TEXTS = [
  'Doanh thu du lịch đạt 331 tỷ đồng',
  'Tỷ lệ hộ nghèo giảm còn 0,34%',
  'Thu ngân sách trên địa bàn đạt 1.902 tỷ đồng',
  'Trồng mới 52 ha rừng phân tán',
]
const passages = TEXTS.map((text) => samplePassage(text))
const newFolder = useTemporaryFolders()

async function savedIndex(): Promise<string> {
  const folder = await newFolder()
  await saveVectorIndex(folder, passages, TEXTS.map(wordVector))
  return folder
}

describe('the vector index', () => {
  it('gives the nearest passages first, scored by cosine', async () => {
    const index = await openVectorIndex(await savedIndex())
    const [first, second] = await index.search([...wordVector('hộ nghèo giảm')], 2)
    expect(first?.passageId).toBe(passages[1]?.id)
    expect(first?.score).toBeGreaterThan(second?.score ?? 1)
    const [same] = await index.search([...wordVector(TEXTS[2] ?? '')], 1)
    expect(same?.score).toBeCloseTo(1, 5)
  })

  it('gives all passages, and no complaint, when more are asked for than there are', async () => {
    const complaint = vi.spyOn(console, 'warn')
    const index = await openVectorIndex(await savedIndex())
    const hits = await index.search([...wordVector('đồng')], 50)
    expect(complaint).not.toHaveBeenCalled()
    expect(hits.map((hit) => hit.passageId).sort()).toEqual(passages.map((passage) => passage.id).sort())
  })

  it('finds what an exact search finds, among a thousand passages', async () => {
    const texts = Array.from(
      { length: 1000 },
      (_, n) => `xã ${n % 37} có ${n} hộ, ${n % 11} thôn, ${n % 7} chợ`,
    )
    const vectors = texts.map(wordVector)
    const folder = await newFolder()
    await saveVectorIndex(
      folder,
      texts.map((text) => samplePassage(text)),
      vectors,
    )
    const index = await openVectorIndex(folder)
    const question = wordVector('xã 12 có bao nhiêu hộ')
    const exact = vectors.map((vector) =>
      vector.reduce((sum, value, n) => sum + value * (question[n] ?? 0), 0),
    )
    const hits = await index.search([...question], 20)
    const twentieth = exact.toSorted((a, b) => b - a)[19] ?? 1
    expect(hits).toHaveLength(20)
    for (const hit of hits) expect(hit.score).toBeGreaterThanOrEqual(twentieth - 1e-5)
  })

  it('writes the same files for the same vectors', async () => {
    const [one, other] = [await savedIndex(), await savedIndex()]
    for (const file of ['args.json', 'docstore.json', 'hnswlib.index']) {
      expect(await readFile(join(one, file))).toEqual(await readFile(join(other, file)))
    }
  })
})

describe('the vector index of clauses', () => {
  const TWO = 'Doanh thu du lịch đạt 331 tỷ đồng; tỷ lệ hộ nghèo giảm còn 0,34%'
  const border = TWO.indexOf('tỷ lệ')
  const twoClauses = samplePassage(TWO, {
    clauses: [
      { start: 0, end: border },
      { start: border, end: TWO.length },
    ],
  })
  const oneClause = samplePassage('Trồng mới 52 ha rừng phân tán')
  const texts = [TWO.slice(0, border), TWO.slice(border), oneClause.text]

  async function savedClauses(): Promise<string> {
    const folder = await newFolder()
    await saveClauseVectorIndex(folder, [twoClauses, oneClause], texts.map(wordVector))
    return folder
  }

  it('gives the nearest clauses first, by their passage and their place in it', async () => {
    const index = await openClauseVectorIndex(await savedClauses())
    const nearest = async (text: string) => (await index.search([...wordVector(text)], 3))[0]
    expect(await nearest('hộ nghèo giảm')).toMatchObject({ passageId: twoClauses.id, start: border })
    expect(await nearest('doanh thu du lịch')).toMatchObject({ passageId: twoClauses.id, start: 0 })
    expect(await nearest('trồng rừng')).toMatchObject({ passageId: oneClause.id, start: 0 })
    expect((await nearest(oneClause.text))?.score).toBeCloseTo(1, 5)
  })

  it('gives every clause once, nearest first, when more are asked for than there are', async () => {
    const index = await openClauseVectorIndex(await savedClauses())
    const hits = await index.search([...wordVector('hộ nghèo')], 50)
    expect(hits.map(({ passageId, start }) => `${passageId} ${start}`).sort()).toEqual(
      [`${twoClauses.id} 0`, `${twoClauses.id} ${border}`, `${oneClause.id} 0`].sort(),
    )
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a))
  })

  it('is no index of passages, and takes none for one', async () => {
    const index = await openClauseVectorIndex(await savedIndex())
    await expect(index.search([...wordVector('hộ nghèo')], 1)).rejects.toThrow(/start/u)
  })

  it('writes the same files for the same vectors', async () => {
    const [one, other] = [await savedClauses(), await savedClauses()]
    for (const file of ['args.json', 'docstore.json', 'hnswlib.index']) {
      expect(await readFile(join(one, file))).toEqual(await readFile(join(other, file)))
    }
  })
})
