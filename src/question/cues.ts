import { z } from 'zod/v4'
import cues from '../vietnamese/lexicon/question-cues.json' with { type: 'json' }

const CuesSchema = z.record(z.string(), z.array(z.string()))
const table = new Map(
  Object.entries(CuesSchema.parse(cues)).map(([name, phrases]) => [
    name,
    phrases.map((phrase) => ` ${phrase} `),
  ]),
)

/** Whether folded words, joined by single spaces, hold one of the phrases listed under `name`. */
export function hasCue(name: string, words: readonly string[]): boolean {
  const said = ` ${words.join(' ')} `
  return (table.get(name) ?? []).some((phrase) => said.includes(phrase))
}

/** The words without the phrases listed under `name`. */
export function withoutCues(name: string, words: readonly string[]): string[] {
  let said = ` ${words.join(' ')} `
  for (const phrase of [...(table.get(name) ?? [])].sort((a, b) => b.length - a.length)) {
    said = said.replaceAll(phrase, ' ')
  }
  return said.split(' ').filter(Boolean)
}
