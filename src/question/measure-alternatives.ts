import type { Alternative } from '../domain/question.ts'
import { ASKED_MEASURES, HERDS } from '../vietnamese/asked-measures.ts'
import { fold } from '../vietnamese/fold.ts'
import { markedPhrase } from '../vietnamese/phrase.ts'
import type { AskedAmount } from './asked-unit.ts'
import { phraseOf, saysAt, type Phrase } from './cues.ts'

/** The verb stands at most so many words before "bao nhiêu": "trồng lúa được bao nhiêu ha". */
const VERB_REACH = 5
/** The animal stands at most so many words behind it: "mấy con bò". */
const ANIMAL_REACH = 3

const byLength = (a: Phrase, b: Phrase) => b.marked.length - a.marked.length
const DEEDS = ASKED_MEASURES.map((deed) => ({ ...deed, verbs: deed.verbs.map(phraseOf).sort(byLength) }))
const KEEPING = HERDS.verbs.map(phraseOf)
const ANIMALS = HERDS.animals.map((name) => ({ name, phrase: phraseOf(name) }))

/**
 * The measure that a verb and a unit ask for: "trồng được bao nhiêu ha" is the area, "nuôi mấy con bò" the herd of cattle. `words` as
 * `spokenWords` gives them, `termPlaces` the places of the terms among them.
 */
export function measureAlternatives(
  words: readonly string[],
  termPlaces: readonly number[],
  amounts: readonly AskedAmount[],
): Alternative[] {
  return amounts.flatMap(({ place, unit }) => {
    const deed = DEEDS.flatMap(({ verbs, dimension, means }) => {
      const verb = unit?.dimension === dimension ? spokenBefore(words, place, verbs) : null
      return verb ? [alternativeOf(verb, means, termPlaces)] : []
    })
    const herd = herdOf(words, termPlaces, place)
    return [...deed, herd].flatMap((alternative) => alternative ?? [])
  })
}

/** "Nuôi bao nhiêu con lợn": the verb and the animal together are "đàn lợn". */
function herdOf(words: readonly string[], termPlaces: readonly number[], place: number): Alternative | null {
  const keeping = spokenBefore(words, place, KEEPING)
  const animal = animalBehind(words, place)
  if (!keeping || !animal) return null
  const means = HERDS.means.map((herd) => `${herd} ${animal.name}`)
  return alternativeOf({ from: keeping.from, to: animal.to }, means, termPlaces)
}

interface Said {
  from: number
  to: number
}

/** The nearest of the phrases before `place`. */
function spokenBefore(words: readonly string[], place: number, phrases: readonly Phrase[]): Said | null {
  for (let at = place - 1; at >= Math.max(0, place - VERB_REACH); at -= 1) {
    const said = phrases.find((phrase) => saysAt(words, at, phrase))
    if (said) return { from: at, to: at + said.marked.length }
  }
  return null
}

function animalBehind(words: readonly string[], place: number): (Said & { name: string }) | null {
  for (let at = place + 1; at <= place + ANIMAL_REACH; at += 1) {
    const animal = ANIMALS.find(({ phrase }) => saysAt(words, at, phrase))
    if (animal) return { from: at, to: at + animal.phrase.marked.length, name: animal.name }
  }
  return null
}

function alternativeOf(
  { from, to }: Said,
  means: readonly string[],
  termPlaces: readonly number[],
): Alternative | null {
  const covered = termPlaces.flatMap((place, term) => (place >= from && place < to ? [term] : []))
  const [first] = covered
  if (first === undefined) return null
  const marked = means.map(markedPhrase)
  return { kind: 'synonym', from: first, to: first + covered.length, phrases: marked.map(fold), marked }
}
