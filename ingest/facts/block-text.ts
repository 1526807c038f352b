import type { Passage } from '../../src/domain/passage.ts'
import type { Span } from '../../src/domain/span.ts'

/**
 * One block as a reader sees it: its passages laid side by side again, so that a sentence may look back over the cut.
 * Offsets are those of the block.
 */
export interface BlockText {
  /** In order; at least one. */
  passages: readonly [Passage, ...Passage[]]
  /** Note marks are spaces here: "4338 F2²," reads "4338 F2 ,". */
  text: string
  clauses: Span[]
}

function withoutMarks(passage: Passage): string {
  let text = passage.text
  for (const { start, end } of passage.marks)
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
  return text
}

function blockText(passages: readonly [Passage, ...Passage[]]): BlockText {
  const origin = passages[0].blockStart
  let text = ''
  const clauses: Span[] = []
  for (const passage of passages) {
    const start = passage.blockStart - origin
    text = text.padEnd(start, ' ') + withoutMarks(passage)
    clauses.push(
      ...passage.clauses.map((clause) => ({ start: clause.start + start, end: clause.end + start })),
    )
  }
  return { passages, text, clauses }
}

/** The blocks of a document, in order. */
export function blockTexts(passages: readonly Passage[]): BlockText[] {
  const groups: [Passage, ...Passage[]][] = []
  for (const passage of passages) {
    const last = groups.at(-1)
    if (last?.[0].blockId === passage.blockId && last[0].documentId === passage.documentId) last.push(passage)
    else groups.push([passage])
  }
  return groups.map(blockText)
}

/** The passage that holds a span of the block, with the span in the passage's own offsets; null when it straddles two. */
export function inPassage({ passages }: BlockText, span: Span): { passage: Passage; span: Span } | null {
  const origin = passages[0].blockStart
  for (const passage of passages) {
    const offset = passage.blockStart - origin
    const [start, end] = [span.start - offset, span.end - offset]
    if (start >= 0 && end <= passage.text.length) return { passage, span: { start, end } }
  }
  return null
}
