import type { Figure } from '../domain/fact.ts'
import { readMentions } from './read-mentions.ts'

/** The quantities of a text, in order: exact spans, unit included; not years, dates, numbers of documents, lists or names. */
export function readFigures(text: string): Figure[] {
  return readMentions(text).flatMap((mention) => (mention.kind === 'quantity' ? [mention.figure] : []))
}
