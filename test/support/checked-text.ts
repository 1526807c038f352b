import { citationsOf } from '../../src/answer/cite.ts'
import type { CitedPassage } from '../../src/answer/verify/printed-text.ts'
import { verifyText } from '../../src/answer/verify/verify-text.ts'
import type { Library } from '../../src/ports.ts'

/** What an answer cites when it cites the clause (of a table, the row) that says each of these words, numbered from 1. */
export function citing(library: Library, ...words: readonly string[]): CitedPassage[] {
  const quotes = words.map((word) => {
    const passage = library.passages().find(({ text }) => text.includes(word))
    if (!passage) throw new Error(`no passage says "${word}"`)
    const place = passage.text.indexOf(word)
    const clause = passage.clauses.find(({ start, end }) => place >= start && place < end)
    const whole = { start: 0, end: passage.text.length }
    return { passage, quote: passage.kind === 'row' ? whole : (clause ?? whole) }
  })
  return citationsOf(quotes, (id) => library.document(id)?.title ?? '').flatMap((citation) => {
    const found = quotes.find(({ passage }) => passage.id === citation.passageId)
    const { marker, documentTitle, start, end } = citation
    if (!found) return []
    const facts = library.factsOf(found.passage.id)
    return [{ marker, documentTitle, passage: found.passage, quote: { start, end }, facts }]
  })
}

/** Why the verifier refuses a text that cites these clauses: reasons in order, each once; empty when it passes. */
export function refusals(library: Library, text: string, ...words: readonly string[]): string[] {
  const { mismatches } = verifyText(text, { cited: citing(library, ...words), derived: [] })
  return [...new Set(mismatches.map(({ reason }) => reason))]
}
