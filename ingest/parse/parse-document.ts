import type { DocumentTree, SourceDocument } from '../../src/domain/document.ts'
import { BlockBuilder } from './build-block.ts'
import { buildNotes } from './build-notes.ts'
import { buildTree } from './build-tree.ts'
import { findZones } from './document-zones.ts'
import { findNotes } from './find-notes.ts'
import { cutLines } from './lines.ts'
import { findOddities } from './oddities.ts'
import { readElements } from './read-elements.ts'
import { isCaselessText } from './sentence-shape.ts'
import { readableTitle } from './title.ts'
import { joinWrappedLines } from './wrapped-lines.ts'

/**
 * The tree of a document: letterhead, title, sections with their blocks, notes, signature. Sentences that page ends and
 * notes cut in half are whole again; nothing of the source is lost (`DocumentTree`).
 */
export function parseDocument(source: SourceDocument): DocumentTree {
  const lines = joinWrappedLines(cutLines(source.text))
  const found = findNotes(lines)
  const noteLines = new Set(found.notes.flatMap((note) => note.lines))
  const bodyLines = lines.filter((_, at) => !noteLines.has(at))
  const zones = findZones(bodyLines)
  const hints = { isWordPair: wordPairs(source.text), isCaseless: isCaselessText(source.text) }
  const elements = readElements(source.text, bodyLines, zones, hints)
  const blocks = new BlockBuilder(source.text, found.marks)
  const body = buildTree(source.text, elements, blocks)
  const notes = buildNotes({ text: source.text, lines, printed: found.notes, hints }, body, blocks)
  const title = zones.title === null ? '' : readableTitle(bodyLines, zones.title)
  return {
    id: source.id,
    fileName: source.fileName,
    title: title === '' ? source.fileName.replace(/\.[^.]*$/u, '') : title,
    ...body,
    notes,
    oddities: findOddities(body.root, notes, found.strayMarks, elements),
  }
}

/** Whether two words stand side by side somewhere in a text; words that a line end parts do not count. */
function wordPairs(text: string): (first: string, second: string) => boolean {
  return (first, second) =>
    first !== '' &&
    second !== '' &&
    new RegExp(`(?<![\\p{L}\\p{N}])${first} ${second}(?![\\p{L}\\p{N}])`, 'u').test(text)
}
