import { parseDocument } from '../../../ingest/parse/parse-document.ts'
import { cutPassages } from '../../../ingest/passages/cut-passages.ts'
import { extractFacts } from '../../../ingest/facts/extract-facts.ts'
import { readSources } from '../../../ingest/read/read-sources.ts'
import type { Fact } from '../../../src/domain/fact.ts'
import type { Passage } from '../../../src/domain/passage.ts'

const TITLE = 'BÁO CÁO\n\nTình hình thực hiện kế hoạch phát triển kinh tế - xã hội năm 2021'

/** A made-up report: its title, a heading, and the text under it. */
export const reportOf = (text: string, heading = 'I. KẾT QUẢ CHỦ YẾU') =>
  `${TITLE}\n\n${heading}\n\n${text}\n`

export interface Extracted {
  passages: Passage[]
  facts: Fact[]
}

function extract(id: string, fileName: string, text: string): Extracted {
  const tree = parseDocument({ id, fileName, format: 'markdown', sha256: '', text: text.normalize('NFC') })
  const passages = cutPassages(tree)
  return { passages, facts: extractFacts(passages, tree.title) }
}

/** Passages and facts of a document given as Markdown. */
export const extractDocument = (markdown: string): Extracted => extract('bao-cao', 'bao-cao.md', markdown)

/** The facts of a document given as Markdown. */
export const factsOfDocument = (markdown: string): Fact[] => extract('bao-cao', 'bao-cao.md', markdown).facts

/** The facts of one paragraph under a heading of results of 2021. */
export const factsOf = (text: string, heading?: string): Fact[] => factsOfDocument(reportOf(text, heading))

/** The fact whose figure is printed so; throws when there is none. */
export function factPrinted(facts: readonly Fact[], text: string): Fact {
  const fact = facts.find((candidate) => candidate.text === text)
  if (fact === undefined)
    throw new Error(`no fact "${text}" among ${facts.map((other) => other.text).join(' · ')}`)
  return fact
}

/** Facts and passages of every document of a folder, by document. */
export async function extractFolder(folder: string): Promise<Map<string, Extracted>> {
  const { sources } = await readSources(folder)
  return new Map(sources.map(({ id, fileName, text }) => [id, extract(id, fileName, text)]))
}
