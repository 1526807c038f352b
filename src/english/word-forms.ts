import { z } from 'zod/v4'
import stored from './lexicon/word-forms.json' with { type: 'json' }

const irregular = new Map(Object.entries(z.record(z.string(), z.string()).parse(stored)))
const stems = new Map<string, string>()

/** Shorter words are left alone: "gas" is no plural, "red" no past tense. */
const INFLECTED_MIN_LETTERS = 4

/**
 * A form that the inflections of an English word share ("households", "increased", "mobilizing"): for comparing two words,
 * not for reading. `word` is in lower case. Irregular forms and American spellings come from the lexicon.
 */
export function stemOf(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const plain = word.replace(/['’]s?$/u, '')
  const base = irregular.get(plain)
  const stem = base === undefined ? withoutEnding(plain) : withoutFinalE(base)
  stems.set(word, stem)
  return stem
}

function withoutEnding(word: string): string {
  const spelled = word.replace(/iz(e|ed|es|ing|ation|ations)$/u, 'is$1').replace(/yz(e|ed|es|ing)$/u, 'ys$1')
  if (spelled.length < INFLECTED_MIN_LETTERS) return spelled
  return withoutFinalE(withoutVerbEnding(withoutPlural(spelled)))
}

function withoutPlural(word: string): string {
  if (/(?:ss|us|is)$/u.test(word)) return word
  if (/[^aeiou]ies$/u.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:x|ch|sh|ss|zz)es$/u.test(word)) return word.slice(0, -2)
  return word.replace(/s$/u, '')
}

function withoutVerbEnding(word: string): string {
  if (/[^aeiou]ied$/u.test(word)) return `${word.slice(0, -3)}y`
  const stripped = /^(.*[aeiouy].*)(?:ed|ing)$/u.exec(word)?.[1]
  if (stripped === undefined || stripped.length < 3) return word
  // "planned" → "plan", but "fulfilled" keeps what "fill" has.
  return /([bdgmnprt])\1$/u.test(stripped) ? stripped.slice(0, -1) : stripped
}

function withoutFinalE(word: string): string {
  return word.length >= INFLECTED_MIN_LETTERS ? word.replace(/e$/u, '') : word
}
