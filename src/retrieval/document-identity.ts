import type { DocumentIdentity } from '../domain/document-identity.ts'
import type { DocumentTree } from '../domain/document.ts'
import type { Passage } from '../domain/passage.ts'
import { documentKindsIn } from '../vietnamese/document-kinds.ts'
import { KNOWN_PLACES, KNOWN_PLACES_LIKE_WORDS, placeNamesIn } from '../vietnamese/place-names.ts'
import { wordsOf } from '../vietnamese/words.ts'
import { mostNamedPlace } from './document-frame.ts'

/** "Hà Nội, ngày 18 tháng 11 năm 2025": where it was signed, not what it is about. */
const DATELINE = /(?<!\p{L})ngày\s.*tháng\s.*năm\s/iu
const NUMBER_LINE = /^\s*số\s*:?\s*(\d[\p{L}\d/.-]*)/iu
const MOTTO = /cộng hòa xã hội chủ nghĩa|độc lập\s*-\s*tự do|đảng cộng sản việt nam$/iu
/** The body that issues stands in a line of its own, in capitals. */
const BODY_LINE = /^[\p{Lu}\s,.-]{6,80}$/u
const YEARS = /(?<!\d)((?:19|20)\d{2})(?:\s*[-–]\s*((?:19|20)\d{2}))?(?!\d)/gu

/** What a document is called by, from its title and letterhead; `passages` are its own. */
export function documentIdentity(document: DocumentTree, passages: readonly Passage[]): DocumentIdentity {
  const lines = document.letterhead
    .map(({ text }) => text)
    .filter((text) => !DATELINE.test(text) && !MOTTO.test(text))
  const kinds = documentKindsIn(foldedText(document.title))
  const isTitle = (line: string) =>
    foldedText(document.title).includes(foldedText(line)) || documentKindsIn(foldedText(line)).length > 0
  const bodies = [
    ...new Set(lines.filter((line) => BODY_LINE.test(line) && !isTitle(line)).map((line) => line.trim())),
  ]
  const number = lines.map((line) => NUMBER_LINE.exec(line)?.[1]).find((found) => found !== undefined) ?? null
  const years = yearsIn(document.title)
  const named = placesNamed([document.title, ...lines])
  const most = mostNamedPlace(passages)
  const places = named.length > 0 || most === '' ? named : [most]
  const [body] = bodies
  return {
    documentId: document.id,
    kinds,
    number,
    places,
    issuers: bodies.map(foldedText),
    years,
    words: new Set(wordsOf([document.title, ...lines, ...places].join(' ')).map(({ folded }) => folded)),
    name: nameOf(document, {
      kind: kinds[0] ?? '',
      number,
      body,
      place: places[0],
      years: [...document.title.matchAll(YEARS)].map(([text]) => text),
    }),
  }
}

const foldedText = (text: string) =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ')

/** Well-known places anywhere, others behind "tỉnh", "phường". */
function placesNamed(texts: readonly string[]): string[] {
  const all = texts.map((text) => ` ${foldedText(text)} `)
  const known = [...KNOWN_PLACES.keys(), ...KNOWN_PLACES_LIKE_WORDS.keys()].filter((name) =>
    all.some((text) => text.includes(` ${name} `)),
  )
  return [...new Set([...known, ...placeNamesIn(texts)])]
}

function yearsIn(title: string): number[] {
  return [...title.matchAll(YEARS)].flatMap(([, from, to]) => {
    const [first, last] = [Number(from), Number(to ?? from)]
    return Array.from({ length: Math.max(1, last - first + 1) }, (_, offset) => first + offset)
  })
}

interface NameParts {
  kind: string
  number: string | null
  body: string | undefined
  place: string | undefined
  years: readonly string[]
}

/** Short and without a quantity; a title without a kind is its own name up to its first digit. */
function nameOf({ title }: DocumentTree, { kind, number, body, place, years }: NameParts): string {
  const spoken = wordsOf(title).slice(0, kind.split(' ').length)
  const isLeading = kind !== '' && spoken.map(({ folded }) => folded).join(' ') === kind
  if (!isLeading) return `“${title.replace(/\s*[\d;].*$/u, '').slice(0, 80)}”`
  const called = raised(spoken.map(({ text }) => text.toLowerCase()).join(' '))
  const from =
    body !== undefined
      ? ` của ${inSmallLetters(body)}`
      : place !== undefined
        ? ` của ${nameOfPlace(place)}`
        : ''
  const when = number === null && years[0] !== undefined ? ` năm ${years[0]}` : ''
  return `${called}${number === null ? '' : ` số ${number}`}${from}${when}`
}

const raised = (text: string) => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase())

/** "ỦY BAN NHÂN DÂN TỈNH SƠN LA" → "Ủy ban nhân dân tỉnh Sơn La". */
function inSmallLetters(body: string): string {
  const words = wordsOf(body).map(({ text }) => text.toLowerCase())
  const folded = wordsOf(body).map((word) => word.folded)
  const isOfPlace = words.map(() => false)
  for (const name of [...KNOWN_PLACES.keys()]) {
    const parts = name.split(' ')
    folded.forEach((_, place) => {
      if (parts.every((part, offset) => folded[place + offset] === part))
        parts.forEach((_part, offset) => (isOfPlace[place + offset] = true))
    })
  }
  return raised(words.map((word, place) => (isOfPlace[place] === true ? raised(word) : word)).join(' '))
}

function nameOfPlace(folded: string): string {
  const marked = KNOWN_PLACES.get(folded) ?? KNOWN_PLACES_LIKE_WORDS.get(folded) ?? folded.split(' ')
  return marked.map(raised).join(' ')
}
