import type { Block, DocumentTree, Section } from '../../../src/domain/document.ts'

/**
 * A tree as text a person can check: a line a node, indented by its depth; `§` a heading, `¶` a paragraph, `•` an item,
 * `▤` a row (`▦` a line of the table's head), `(n1)` a mark and its note, `← …` what the block hangs on.
 */
export function outlineOf(tree: DocumentTree): string {
  const blocks = new Map<string, Block>()
  const lines = [`“${tree.title}”`]
  const addBlocks = (list: readonly Block[], depth: number) => {
    for (const block of list) {
      blocks.set(block.id, block)
      lines.push(`${'  '.repeat(depth)}${lineOf(block, blocks)}`)
    }
  }
  const addSection = (section: Section, depth: number) => {
    const name = [section.label, section.title].filter((part) => part !== '').join(' | ')
    if (section.level > 0) lines.push(`${'  '.repeat(depth)}§ ${name}${notesOf(section.marks)}`)
    addBlocks(section.blocks, depth + 1)
    for (const child of section.children) addSection(child, depth + 1)
  }
  addBlocks(tree.letterhead, 0)
  addSection(tree.root, 0)
  for (const note of tree.notes) {
    lines.push(`note ${note.id} ${note.label}${note.anchor === null ? ' (no mark)' : ''}`)
    addBlocks(note.blocks, 1)
  }
  addBlocks(tree.signature, 0)
  lines.push(...tree.oddities.map((oddity) => `! ${oddity}`))
  return `${lines.join('\n')}\n`
}

const SIGNS: Readonly<Record<Block['kind'], string>> = {
  paragraph: '¶',
  item: '•',
  row: '▤',
  letterhead: 'letterhead',
  title: 'title',
  signature: 'signature',
}

function lineOf(block: Block, blocks: ReadonlyMap<string, Block>): string {
  const sign = block.cells?.length === 0 ? '▦' : SIGNS[block.kind]
  const parent = block.parentId === null ? undefined : blocks.get(block.parentId)
  const hangsOn = parent === undefined ? '' : ` ← ${parent.text.slice(0, 24)}`
  return `${[sign, block.label, block.text].filter((part) => part !== '').join(' ')}${notesOf(block.marks)}${hangsOn}`
}

const notesOf = (marks: Block['marks']) => marks.map(({ noteId }) => ` (${noteId})`).join('')
