import { z } from 'zod/v4'
import stored from './lexicon/clause-cues.json' with { type: 'json' }
import { markedWords } from './phrase.ts'

const CuesSchema = z.object({
  cause: z.array(z.string()),
  agent: z.array(z.string()),
  causeHeading: z.array(z.string()),
  shortcoming: z.array(z.string()),
  shortcomingHeading: z.array(z.string()),
  purpose: z.array(z.string()),
  contrast: z.array(z.string()),
})
type CueName = keyof z.infer<typeof CuesSchema>

const cues = CuesSchema.parse(stored)
const table = new Map(
  Object.entries(cues).map(([name, phrases]) => [
    name,
    phrases.map((phrase) => ` ${markedWords(phrase).join(' ')} `),
  ]),
)

/** Whether a text of the document says one of the phrases listed under `name` in `lexicon/clause-cues.json`. */
export function saysCue(name: CueName, text: string): boolean {
  const said = spaced(text)
  return phrasesOf(name).some((phrase) => said.includes(phrase))
}

/** Whether it begins with one of them. */
export function beginsWithCue(name: CueName, text: string): boolean {
  const said = spaced(text)
  return phrasesOf(name).some((phrase) => said.startsWith(phrase))
}

/** Whether a text gives a reason: "do thiếu vốn", not "do đồng chí Chủ tịch làm Trưởng ban". */
export function statesCause(text: string): boolean {
  const said = phrasesOf('agent').reduce((left, agent) => left.replaceAll(agent, ' | '), spaced(text))
  return phrasesOf('cause').some((phrase) => said.includes(phrase))
}

function phrasesOf(name: CueName): readonly string[] {
  return table.get(name) ?? []
}

function spaced(text: string): string {
  return ` ${markedWords(text).join(' ')} `
}
