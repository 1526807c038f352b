import { fold, hasMarks } from '../vietnamese/fold.ts'
import { droppedAt, isAuxiliary, isFunctionWord, linkFor } from './function-words.ts'
import { entriesAt, type Entry, type Role } from './glossary.ts'
import { stemOf } from './word-forms.ts'
import type { Token } from './tokens.ts'

/**
 * What one expression of the message is in Vietnamese. Beside the roles of the lexicon: a `name` stays as written, a `gap`
 * says nothing but parts expressions, `asking` is a question word that needs the rest of its sentence.
 */
export interface Piece {
  role: Role | 'name' | 'period' | 'number' | 'link' | 'gap' | 'mark' | 'auxiliary' | 'asking' | 'unknown'
  /** Vietnamese; of an unknown word, an auxiliary and a question word the English. */
  text: string
  /** Other things that the English may mean. */
  others: readonly string[]
  /** Whether the English names several ("which ministries"). */
  isPlural: boolean
  /** A period that may stand before its noun ("the 2022 target"). */
  isBare: boolean
}

/** "Substantially": what the lexicon lacks of these tells how, never what. */
const ADVERB = /\p{L}{3}ly$/u
const ASKING = new Set(['what', 'which', 'how'])
/** Before a verb in its plain form: "did the city plant". */
const BEFORE_PLAIN_VERB = new Set([
  'do',
  'does',
  'did',
  'can',
  'could',
  'should',
  'must',
  'to',
  'will',
  'would',
])

/** The tokens as expressions. `isReportWord` knows the folded words of the reports: lower-case names of places are among them. */
export function piecesOf(tokens: readonly Token[], isReportWord: (folded: string) => boolean): Piece[] {
  const words = tokens.map((token) => token.word)
  const pieces: Piece[] = []
  let awaitsVerb = false
  for (let place = 0; place < tokens.length; ) {
    const token = tokens[place]
    if (!token) break
    const named = nameLength(tokens, place, isReportWord)
    const entry = named > 0 ? undefined : bestEntry(words, place, awaitsVerb && !hasVerbAhead(tokens, place))
    const dropped = token.kind === 'word' ? droppedAt(words, place) : 0
    if (token.kind === 'mark') awaitsVerb = false
    if (BEFORE_PLAIN_VERB.has(token.word)) awaitsVerb = true
    if (named > 0) pieces.push(piece('name', textOf(tokens.slice(place, place + named))))
    else if (entry && outweighs(entry, dropped, awaitsVerb))
      pieces.push(entryPiece(entry, words.slice(place)))
    else if (dropped > 0) pieces.push(piece('gap', ''))
    else pieces.push(plainPiece(token))
    if (pieces.at(-1)?.role === 'verb') awaitsVerb = false
    place += named || Math.max(entry?.words.length ?? 0, dropped, 1)
  }
  return pieces
}

/** A filler of the same length is no filler where the sentence lacks its verb ("must report to"). */
function outweighs(entry: Entry, dropped: number, awaitsVerb: boolean): boolean {
  const length = entry.words.length
  return length > dropped || (length === dropped && awaitsVerb && entry.role === 'verb')
}

function piece(role: Piece['role'], text: string, isBare = false): Piece {
  return { role, text, others: [], isPlural: false, isBare }
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join(' ')
}

function entryPiece(entry: Entry, words: readonly string[]): Piece {
  const [text, ...others] = entry.meanings
  const last = entry.words.length - 1
  const isPlural = /[^s]s$/u.test(words[last] ?? '') && words[last] !== entry.words[last]
  return { role: entry.role, text, others, isPlural, isBare: false }
}

function plainPiece(token: Token): Piece {
  if (token.kind === 'quoted') return piece('name', token.text)
  if (token.kind !== 'word') return piece(token.kind, token.text, token.isBare)
  const link = linkFor(token.word)
  if (link !== null) return piece('link', link)
  if (token.word === 's') return piece('gap', 's')
  if (ASKING.has(token.word)) return piece('asking', token.word)
  if (isAuxiliary(token.word)) return piece('auxiliary', token.text)
  return ADVERB.test(token.word) ? piece('gap', '') : piece('unknown', token.text)
}

/** "Does the target exceed": where a word that is only a verb follows in the sentence, this one is the noun. */
function hasVerbAhead(tokens: readonly Token[], place: number): boolean {
  const words = tokens.map(({ word }) => word)
  for (let ahead = place + 1; ahead < tokens.length && tokens[ahead]?.kind !== 'mark'; ahead += 1) {
    const [longest, ...others] = entriesAt(words, ahead)
    if (longest?.role === 'verb' && others.every(({ role }) => role === 'verb')) return true
  }
  return false
}

/** The longest entry; of a noun and a verb with the same words the verb where the sentence lacks one. */
function bestEntry(words: readonly string[], place: number, awaitsVerb: boolean): Entry | undefined {
  const found = entriesAt(words, place)
  const [longest] = found
  const verb = found.find((entry) => entry.role === 'verb' && entry.words.length === longest?.words.length)
  if (!longest || !verb || longest.role === 'verb') return longest
  const written = words[place] ?? ''
  const isPast = written !== verb.words[0] && (written.endsWith('ed') || !/(?:s|ing)$/u.test(written))
  const isPlain = stemOf(written) === stemOf(verb.words[0] ?? '') && !written.endsWith('s')
  const agrees = longest.words.some((word, offset) => word !== words[place + offset])
  return (isPast && agrees) || (awaitsVerb && isPlain) ? verb : longest
}

/** How many tokens at `place` are one name: with marks, with capitals inside the message, or syllables that reports know. */
function nameLength(
  tokens: readonly Token[],
  place: number,
  isReportWord: (folded: string) => boolean,
): number {
  let length = 0
  while (isNamePart(tokens, place + length, isReportWord)) length += 1
  return length
}

function isNamePart(
  tokens: readonly Token[],
  place: number,
  isReportWord: (folded: string) => boolean,
): boolean {
  const token = tokens[place]
  if (token?.kind !== 'word') return false
  if (hasMarks(token.text)) return true
  const words = tokens.map(({ word }) => word)
  if (isKnown(words, place)) return isInsideName(tokens, place)
  if (/^\p{Lu}/u.test(token.text)) return true
  return isVietnameseSyllable(token.word) && isReportWord(fold(token.word))
}

/** "An Son", "Long An": a capitalised English word beside a capitalised syllable that is none. */
function isInsideName(tokens: readonly Token[], place: number): boolean {
  const words = tokens.map(({ word }) => word)
  const isCapitalised = (at: number) => /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '')
  const isSyllable = (at: number) =>
    isCapitalised(at) && isVietnameseSyllable(words[at] ?? '') && !isKnown(words, at)
  return (
    place > 0 &&
    isCapitalised(place) &&
    isVietnameseSyllable(words[place] ?? '') &&
    (isSyllable(place - 1) || isSyllable(place + 1))
  )
}

function isKnown(words: readonly string[], place: number): boolean {
  return (
    isFunctionWord(words[place] ?? '') || droppedAt(words, place) > 0 || entriesAt(words, place).length > 0
  )
}

const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/u

/** Whether a word may be a Vietnamese syllable typed without marks. */
export function isVietnameseSyllable(word: string): boolean {
  return SYLLABLE.test(fold(word))
}
