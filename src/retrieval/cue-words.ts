import { z } from 'zod/v4'
import type { Intent } from '../domain/question.ts'
import cues from '../vietnamese/lexicon/answer-cues.json' with { type: 'json' }

const CuesSchema = z.record(z.string(), z.array(z.string()))
const table = new Map(
  Object.entries(CuesSchema.parse(cues)).map(([intent, phrases]) => [
    intent,
    phrases.map((phrase) => phrase.split(' ')),
  ]),
)

/** Folded phrases that a clause answering such a question tends to hold, as lists of words. */
export function cuePhrases(intent: Intent): readonly (readonly string[])[] {
  return table.get(intent) ?? []
}
