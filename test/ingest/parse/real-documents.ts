import { readSources } from '../../../ingest/read/read-sources.ts'
import { parseDocument } from '../../../ingest/parse/parse-document.ts'
import type { Block, DocumentTree, Section, SourceDocument } from '../../../src/domain/document.ts'

const SEEDS = new URL('../../../seeds', import.meta.url).pathname
const OTHERS = new URL('../../eval/documents', import.meta.url).pathname
const FIXTURES = new URL('../../fixtures/parse', import.meta.url).pathname

export const LANG_SON = 'bao-cao-ktxh-lang-son-2021'
export const TELEGRAM = 'cong-dien-220-thu-tuc-hanh-chinh-2025'
export const EXPORT_PLAN = 'son-la-ke-hoach-xuat-khau-2026-2030'
export const RESOLUTION = 'quoc-hoi-ke-hoach-ktxh-2025'

/** Every document at hand: the report, the four others, the made-up ones. */
export async function everyDocument(): Promise<SourceDocument[]> {
  const folders = await Promise.all([SEEDS, OTHERS, FIXTURES].map(readSources))
  return folders.flatMap(({ sources }) => sources)
}

export async function realDocument(id: string): Promise<{ source: SourceDocument; tree: DocumentTree }> {
  const source = (await everyDocument()).find((document) => document.id === id)
  if (source === undefined) throw new Error(`no document ${id}`)
  return { source, tree: parseDocument(source) }
}

/** A document made up in a test, as it would come from the reader. */
export const madeUp = (text: string): SourceDocument => ({
  id: 'bao-cao',
  fileName: 'bao-cao.md',
  format: 'markdown',
  sha256: '',
  text: text.normalize('NFC'),
})

export const sectionsOf = (section: Section): Section[] => [section, ...section.children.flatMap(sectionsOf)]

/** Every block of the body in document order. */
export const bodyBlocks = (tree: DocumentTree): Block[] =>
  sectionsOf(tree.root).flatMap(({ blocks }) => blocks)

export const allBlocks = (tree: DocumentTree): Block[] => [
  ...tree.letterhead,
  ...bodyBlocks(tree),
  ...tree.notes.flatMap(({ blocks }) => blocks),
  ...tree.signature,
]

/** The one block of the body that holds these words. */
export function blockWith(tree: DocumentTree, words: string): Block {
  const found = bodyBlocks(tree).filter(({ text }) => text.includes(words))
  const [block] = found
  if (block === undefined || found.length > 1) throw new Error(`${found.length} blocks hold “${words}”`)
  return block
}
