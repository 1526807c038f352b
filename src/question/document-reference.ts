import type { DocumentIdentity } from '../domain/document-identity.ts'
import { documentKindsIn } from '../vietnamese/document-kinds.ts'
import { DOCUMENT_NAME_WORDS } from '../vietnamese/document-name-words.ts'
import { wordsOf, type Word } from '../vietnamese/words.ts'

/** The documents that a message names, and the message without the words that only name them. */
export interface DocumentReference {
  documentIds: readonly string[]
  rest: string
}

const { opening: OPENERS, joining: JOINING, trailing: TRAILING } = DOCUMENT_NAME_WORDS
/** From this weight on the words name one document. */
const TOLD = 3
const MIN_TOPIC_WORDS = 2
/** A year alone tells one only of documents that are called so: "theo báo cáo năm 2021". */
const MIN_WEIGHT = 2
const MIN_WORDS_LEFT = 2

/**
 * Which of the documents a message names: by its number ("công điện 220"), by its kind and what tells it from the others ("nghị quyết của
 * Quốc hội", "báo cáo của Lạng Sơn"), or by the place it is about. Null when none is named.
 */
export function readDocumentReference(
  message: string,
  identities: readonly DocumentIdentity[],
): DocumentReference | null {
  const typed = message.normalize('NFC')
  const words = wordsOf(typed)
  const phrase = namingPhrase(typed, words, identities)
  if (phrase !== null) {
    const said = words.slice(phrase.from, phrase.to)
    const left = restOf(typed, words, phrase)
    return {
      documentIds: phrase.documentIds,
      rest: wordsOf(left).length >= MIN_WORDS_LEFT && said.length > 0 ? left : typed,
    }
  }
  return placeReference(typed, words, identities)
}

/** "Ở Lạng Sơn, …": the documents about the place; of what is all about it, the place need not be looked for. */
function placeReference(
  typed: string,
  words: readonly Word[],
  identities: readonly DocumentIdentity[],
): DocumentReference | null {
  const text = ` ${foldedFrom(words, 0, words.length)} `
  const placed = identities.filter(({ places }) => places.some((place) => text.includes(` ${place} `)))
  if (placed.length === 0 || (placed.length === identities.length && placed.length > 1)) return null
  const opening = placed
    .flatMap(({ places }) => places)
    .map((place) => new RegExp(`^(?:o|tai)(?: (?:tinh|thanh pho|tp|huyen|thi xa))? ${place}$`, 'u'))
  const length =
    words.findIndex((_, place) => opening.some((name) => name.test(foldedFrom(words, 0, place + 1)))) + 1
  const rest = length === 0 ? typed : restOf(typed, words, { from: 0, to: length })
  return {
    documentIds: placed.map(({ documentId }) => documentId),
    rest: wordsOf(rest).length >= MIN_WORDS_LEFT ? rest : typed,
  }
}

interface NamingPhrase {
  from: number
  to: number
  documentIds: readonly string[]
}

/** "theo báo cáo của thành phố Lạng Sơn": from the opener or the kind as far as every word belongs to the name of one document. */
function namingPhrase(
  typed: string,
  words: readonly Word[],
  identities: readonly DocumentIdentity[],
): NamingPhrase | null {
  for (let place = 0; place < words.length; place += 1) {
    const [kind] = documentKindsIn(foldedFrom(words, place, place + 2))
    if (kind === undefined || words[place]?.folded !== kind.split(' ')[0]) continue
    const named = identities
      .filter(({ kinds }) => kinds.includes(kind))
      .map((identity) => ({ identity, to: endOfName(typed, words, place, identity, identities) }))
      .map(({ identity, to }) => ({
        identity,
        to,
        weight: weightOf(words.slice(place, to), identity, identities),
      }))
    const most = Math.max(0, ...named.map(({ weight }) => weight))
    const best = named.filter(({ weight }) => weight === most)
    const [first] = best
    if (most === 0 || first === undefined) continue
    let from = place
    const isOpened = OPENERS.has(words[place - 1]?.folded ?? '')
    if (most < MIN_WEIGHT && !(isOpened && best.every(({ identity }) => identity.kinds[0] === kind))) continue
    while (from > 0 && OPENERS.has(words[from - 1]?.folded ?? '')) from -= 1
    return {
      from,
      to: Math.max(...best.map(({ to }) => to)),
      documentIds: best.map(({ identity }) => identity.documentId),
    }
  }
  return null
}

const foldedFrom = (words: readonly Word[], from: number, to: number) =>
  words
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(' ')

/**
 * The place behind the last word that belongs to the name. Once number, body or place tell the document, what follows of its
 * title is what is asked ("quyết định của Sơn La thì xuất khẩu …"). A comma ends it.
 */
function endOfName(
  typed: string,
  words: readonly Word[],
  from: number,
  identity: DocumentIdentity,
  identities: readonly DocumentIdentity[],
): number {
  const numberWords = identity.number === null ? [] : wordsOf(identity.number).map(({ folded }) => folded)
  const bodyWords = new Set(
    [...identity.issuers, ...identity.places]
      .flatMap((name) => name.split(' '))
      .concat(identity.years.map(String)),
  )
  let to = from
  let isTold = false
  while (to < words.length) {
    const word = words[to]
    const before = words[to - 1]
    if (!word || (to > from && before && /[,;:?!]/.test(typed.slice(before.end, word.start)))) break
    const { folded } = word
    const isNumber = numberWords.some((part) => part === folded || part.startsWith(`${folded}/`))
    const isJoining =
      JOINING.has(folded) && !(folded === 'thi' && !['xa', 'tran'].includes(words[to + 1]?.folded ?? ''))
    const isOwn = isNumber || bodyWords.has(folded) || (!isTold && identity.words.has(folded))
    if (!isJoining && (!isOwn || folded === 'thi')) break
    to += 1
    isTold ||= weightOf(words.slice(from, to), identity, identities) >= TOLD
  }
  const colon = isTold ? endOfTitle(typed, words, to, identity) : to
  if (colon > to) return colon
  while (to > from + 1 && TRAILING.has(words[to - 1]?.folded ?? '')) to -= 1
  return to
}

/** The rest of the title up to a comma or colon; `from` when other words stand before it. */
function endOfTitle(
  typed: string,
  words: readonly Word[],
  from: number,
  { words: own }: DocumentIdentity,
): number {
  for (let to = from; to < words.length; to += 1) {
    const [before, word] = [words[to - 1], words[to]]
    if (before && word && /[,;:]/.test(typed.slice(before.end, word.start))) return to
    if (!word || (!own.has(word.folded) && !JOINING.has(word.folded))) return from
  }
  return from
}

/** How surely the words name this document: number, body, place, year of its own, then words of its title that no other has. */
function weightOf(
  said: readonly Word[],
  identity: DocumentIdentity,
  all: readonly DocumentIdentity[],
): number {
  const text = ` ${said.map(({ folded }) => folded).join(' ')} `
  const others = all.filter(({ documentId }) => documentId !== identity.documentId)
  const ownNumber = identity.number?.split(/[/-]/)[0]
  if (ownNumber !== undefined && said.some(({ text: word }) => word.split(/[/-]/)[0] === ownNumber)) return 8
  const isIssuer = identity.issuers.some((issuer) =>
    text.includes(` ${issuer.split(' ').slice(0, 2).join(' ')} `),
  )
  const isPlace = identity.places.some((place) => text.includes(` ${place} `))
  const isYear = identity.years.some((year) => text.includes(` ${String(year)} `))
  const topic = said
    .slice(2)
    .filter(
      ({ folded }) =>
        identity.words.has(folded) && !JOINING.has(folded) && others.every(({ words }) => !words.has(folded)),
    )
  const isTopic = others.length > 0 && new Set(topic.map(({ folded }) => folded)).size >= MIN_TOPIC_WORDS
  return (isPlace ? 4 : 0) + (isIssuer ? 3 : 0) + (isTopic ? 2 : 0) + (isYear ? 1 : 0)
}

function restOf(
  typed: string,
  words: readonly Word[],
  { from, to }: Pick<NamingPhrase, 'from' | 'to'>,
): string {
  const start = words[from]?.start ?? 0
  const end = words[to - 1]?.end ?? typed.length
  const joined = `${typed.slice(0, start).replace(/[\s,;:]+$/u, ' ')} ${typed.slice(end).replace(/^[\s,;:]+/u, '')}`
  return joined
    .replace(/\s+/gu, ' ')
    .replace(/\s+([?.!,])/gu, '$1')
    .trim()
}
