import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../ingest/parse/parse-document.ts'
import type { DocumentTree, SourceDocument } from '../../../src/domain/document.ts'
import type { Span } from '../../../src/domain/span.ts'
import { madeUpReport } from './made-up-report.ts'
import { allBlocks, everyDocument, madeUp, sectionsOf } from './real-documents.ts'

interface TreeNode {
  name: string
  says: string
  spans: Span[]
}

const bare = (text: string) => (text.match(/[\p{L}\p{N}]/gu) ?? []).join('')

const nodesOf = (tree: DocumentTree): TreeNode[] => [
  ...sectionsOf(tree.root).map(({ id, label, title, spans }) => ({
    name: id,
    says: `${label} ${title}`,
    spans,
  })),
  ...allBlocks(tree).map(({ id, label, text, spans }) => ({ name: id, says: `${label} ${text}`, spans })),
  ...tree.notes.map(({ id, label, spans }) => ({ name: id, says: label, spans })),
]

function expectNothingLost(source: SourceDocument): void {
  const nodes = nodesOf(parseDocument(source))
  const spans = nodes.flatMap((node) => node.spans).sort((a, b) => a.start - b.start)
  spans.forEach((span, at) => {
    expect(span.start, 'spans are disjoint').toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0)
  })
  expect(bare(spans.map(({ start, end }) => source.text.slice(start, end)).join(' '))).toBe(bare(source.text))
  for (const node of nodes) {
    const printed = node.spans.map(({ start, end }) => source.text.slice(start, end)).join(' ')
    expect(bare(node.says), `${node.name} says what its spans hold`).toBe(bare(printed))
  }
}

const documents = await everyDocument()

describe('nothing is lost', () => {
  test.each(documents.map((source) => [source.id, source] as const))('%s', (_, source) => {
    expectNothingLost(source)
  })

  test('in any made-up report, whatever it is put together from', () => {
    fc.assert(
      fc.property(madeUpReport, (text) => {
        expectNothingLost(madeUp(text))
      }),
      { numRuns: 400 },
    )
  })

  test('in any text at all', () => {
    const anyText = fc.string({ unit: 'grapheme', maxLength: 400 }).map((text) => text.replace(/\r/gu, ''))
    fc.assert(
      fc.property(anyText, (text) => {
        expectNothingLost(madeUp(text))
      }),
      { numRuns: 200 },
    )
  })

  test('in any of its lines shuffled', () => {
    const lines = documents.flatMap((source) => source.text.split('\n'))
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 40 }), (chosen) => {
        expectNothingLost(madeUp(chosen.join('\n')))
      }),
      { numRuns: 200 },
    )
  })
})

describe('a tree holds together', () => {
  test.each(documents.map((source) => [source.id, source] as const))(
    '%s: ids name one node, references exist',
    (_, source) => {
      const tree = parseDocument(source)
      const sections = sectionsOf(tree.root)
      const blocks = allBlocks(tree)
      const ids = [...sections, ...blocks, ...tree.notes].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const blockIds = new Set(blocks.map(({ id }) => id))
      const noteIds = new Set(tree.notes.map(({ id }) => id))
      for (const block of blocks) {
        if (block.parentId !== null) expect(blockIds).toContain(block.parentId)
        for (const { start, end, noteId } of block.marks) {
          expect(noteIds).toContain(noteId)
          expect(block.text.slice(start, end)).toMatch(/^(?:[⁰¹²³⁴-⁹]+|\[\^?[^\]]+\]|\(\S+\)|\d+\))$/u)
        }
        for (const { start, end } of block.cells ?? [])
          expect(block.text.slice(start, end).trim()).not.toBe('')
      }
      for (const section of sections)
        for (const child of section.children) expect(child.level).toBe(section.level + 1)
    },
  )
})
