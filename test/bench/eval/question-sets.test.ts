import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultSets, partOf, readItems, type QuestionSet } from '../../../bench/eval/question-sets.ts'
import { useTemporaryFolders } from '../../src/store/temporary-folder.ts'

const newFolder = useTemporaryFolders()
const line = (id: string) => JSON.stringify({ id, type: 'figure', style: 'formal', turns: ['?'] })
const setOf = (name: string, ids: readonly string[]): QuestionSet => ({
  name,
  seeds: { folder: 'seeds', only: null },
  items: ids.map((id) => ({ id, type: 'figure', style: 'formal' })),
  hasAside: true,
})
const idsOf = (set: QuestionSet) => set.items.map((item) => item.id)

describe('a question file', () => {
  it('holds one question a line, empty lines left out, every field kept', async () => {
    const file = join(await newFolder(), 'questions.jsonl')
    await writeFile(file, `${line('d-001')}\n\n${line('d-002')}\n`)
    const items = await readItems(file)
    expect(items.map((item) => item.id)).toEqual(['d-001', 'd-002'])
    expect(items[0]).toMatchObject({ turns: ['?'] })
  })

  it('is refused when a line is no question', async () => {
    const file = join(await newFolder(), 'questions.jsonl')
    await writeFile(file, '{"id": "d-001"}\n')
    await expect(readItems(file)).rejects.toThrow()
  })
})

describe('the sets asked by default', () => {
  it("are the report's two, one for each other document, then our own on each of them", async () => {
    const folder = await newFolder()
    await mkdir(join(folder, 'documents'))
    await mkdir(join(folder, 'own'))
    for (const name of [
      'dev.jsonl',
      'dev-2.jsonl',
      'own/report.jsonl',
      'own/b.jsonl',
      'own/b.short.jsonl',
      'documents/b.questions.jsonl',
      'documents/a.questions.jsonl',
    ])
      await writeFile(join(folder, name), line('q-001'))
    await writeFile(join(folder, 'documents', 'a.md'), '# A')
    const sets = await defaultSets('seeds', folder)
    expect(sets.map(({ name, seeds }) => [name, seeds.only])).toEqual([
      ['dev', null],
      ['dev-2', null],
      ['a', 'a.md'],
      ['b', 'b.md'],
      ['own b', 'b.md'],
      ['own b.short', 'b.md'],
      ['own report', null],
    ])
  })
})

describe('the part kept aside', () => {
  const set = setOf('dev', ['d-001', 'd-004', 'd-005', 'd-010', 'd-111'])

  it('is every fifth question by its number', () => {
    expect(idsOf(partOf(set, 'aside'))).toEqual(['d-005', 'd-010'])
    expect(idsOf(partOf(set, 'open'))).toEqual(['d-001', 'd-004', 'd-111'])
  })

  it('is nothing of a set of our own', () => {
    const own = { ...set, hasAside: false }
    expect(partOf(own, 'aside').items).toEqual([])
    expect(partOf(own, 'open').items).toHaveLength(set.items.length)
  })

  it('is one document as a whole', () => {
    const whole = setOf('lai-chau-chuong-trinh-cao-su-2015', ['l-001', 'l-002'])
    expect(partOf(whole, 'open').items).toEqual([])
    expect(idsOf(partOf(whole, 'aside'))).toEqual(['l-001', 'l-002'])
  })

  it('and the open part are together everything', () => {
    expect([...idsOf(partOf(set, 'open')), ...idsOf(partOf(set, 'aside'))].sort()).toEqual(idsOf(set))
  })
})
