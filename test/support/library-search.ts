import type { Fact } from '../../src/domain/fact.ts'
import type { Passage } from '../../src/domain/passage.ts'
import type { Library } from '../../src/ports.ts'

/** The one passage that says this; throws when none or several do. */
export function passageSaying(library: Library, text: string): Passage {
  const [first, second] = library.passages().filter((passage) => passage.text.includes(text))
  if (!first || second) throw new Error(`${second ? 'several passages say' : 'no passage says'} "${text}"`)
  return first
}

/** The fact of a passage that is printed so; throws when there is none. */
export function factPrinted(library: Library, passage: Passage, text: string): Fact {
  const facts = library.factsOf(passage.id)
  const fact = facts.find((candidate) => candidate.text === text)
  if (!fact) throw new Error(`no "${text}" among ${facts.map((other) => other.text).join(' · ')}`)
  return fact
}
