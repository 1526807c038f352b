import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../ingest/parse/parse-document.ts'
import { decodeSource } from '../../../ingest/read/decode-source.ts'
import type { DocumentTree } from '../../../src/domain/document.ts'
import { LANG_SON, bodyBlocks, madeUp, realDocument, sectionsOf } from './real-documents.ts'

/** The report as it would look had somebody else typed it: the tree must stay the same. */

const { source, tree } = await realDocument(LANG_SON)
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

const wrapped = (width: number) =>
  source.text
    .split('\n')
    .map((line) =>
      line
        .split(' ')
        .reduce<string[]>((parts, word) => {
          const last = parts.at(-1)
          if (last !== undefined && `${last} ${word}`.length <= width)
            parts[parts.length - 1] = `${last} ${word}`
          else parts.push(word)
          return parts
        }, [])
        .join('\n'),
    )
    .join('\n')

/** The report with its notes marked another way: "cộng đồng¹" as "cộng đồng[1]", units untouched. */
const markedAs = (mark: (key: string) => string, label: (key: string) => string, text = source.text) => {
  const key = (digits: string) => Array.from(digits, (digit) => RAISED.indexOf(digit)).join('')
  return text
    .replace(/^[⁰¹²³⁴-⁹]+/gmu, (digits) => label(key(digits)))
    .replace(/(?<!\dm|\d m)[⁰¹²³⁴-⁹]+/gu, (digits) => mark(key(digits)))
}

const notesAtTheEnd = () => {
  const paragraphs = source.text.split(/\n\n+/u)
  const ofNotes = new Set(
    tree.notes.flatMap(({ blocks }) =>
      blocks.flatMap(({ spans }) => spans.map(({ start, end }) => source.text.slice(start, end))),
    ),
  )
  const isNote = (paragraph: string) => ofNotes.has(paragraph.replace(/^[⁰¹²³⁴-⁹]+\s*/u, ''))
  return [...paragraphs.filter((part) => !isNote(part)), ...paragraphs.filter(isNote)].join('\n\n')
}

const numberedPages = () => {
  let page = 0
  return source.text.replace(/\n\n(?=[⁰¹²³⁴-⁹])/gu, () => `\n\n${(page += 1)}\n\n`)
}

const throughTheReader = (text: string) => decodeSource('bao-cao.md', Buffer.from(text, 'utf8'), 'markdown')

/** Everything a reader of the tree relies on, note marks left out of the texts, without case. */
function contentOf(document: DocumentTree) {
  const bare = (text: string) =>
    text
      .replace(/[⁰¹²³⁴-⁹]+|\[\^?\d+\]|\(\d+\)/gu, '')
      .replace(/\s+/gu, ' ')
      .toLowerCase()
  return {
    sections: sectionsOf(document.root).map(({ level, label, title }) => bare(`${level} ${label} ${title}`)),
    blocks: bodyBlocks(document)
      .filter(({ text }) => !/^\d+$/u.test(text))
      .map(({ kind, label, text }) => bare(`${kind} ${label} ${text}`)),
    notes: document.notes.map(({ blocks }) => blocks.map(({ text }) => bare(text))),
    unmarked: document.notes.filter(({ anchor }) => anchor === null).length,
    signature: document.signature.map(({ text }) => bare(text)),
  }
}

describe('the report in other layouts has the same tree', () => {
  test.each([
    ['wrapped at 60 characters', wrapped(60)],
    ['wrapped at 72 characters', wrapped(72)],
    ['wrapped at 80 characters', wrapped(80)],
    ['wrapped at 100 characters', wrapped(100)],
    ['without any empty line', source.text.replace(/\n\n+/gu, '\n')],
    ['with an empty line behind every line', source.text.replace(/\n/gu, '\n\n')],
    ['with page numbers', numberedPages()],
    ['with all notes at the end', notesAtTheEnd()],
    [
      'with notes [^1]',
      markedAs(
        (key) => `[^${key}]`,
        (key) => `[^${key}]: `,
      ),
    ],
    [
      'with notes [^1] at the end',
      markedAs(
        (key) => `[^${key}]`,
        (key) => `[^${key}]: `,
        notesAtTheEnd(),
      ),
    ],
    [
      'with notes [1]',
      markedAs(
        (key) => `[${key}]`,
        (key) => `[${key}] `,
      ),
    ],
    ['with its capitals lost', source.text.toLowerCase()],
    [
      'decomposed, with no-break spaces and CRLF',
      throughTheReader(
        source.text
          .normalize('NFD')
          .replaceAll('\n', '\r\n')
          .replace(/(?<=\d) (?=\p{L})/gu, '\u00A0'),
      ),
    ],
  ])('%s', (_, text) => {
    expect(contentOf(parseDocument(madeUp(text)))).toEqual(contentOf(tree))
  })

  test('with notes (1), where the second note 26 cannot be told from a list item', () => {
    const other = contentOf(
      parseDocument(
        madeUp(
          markedAs(
            (key) => `(${key})`,
            (key) => `(${key}) `,
          ),
        ),
      ),
    )
    const { sections, blocks } = contentOf(tree)
    expect(other).toMatchObject({ sections, blocks, unmarked: 0 })
    expect(other.notes).toHaveLength(31)
  })
})
