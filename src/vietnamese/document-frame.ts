import { z } from 'zod/v4'
import stored from './lexicon/document-frame.json' with { type: 'json' }
import { fold } from './fold.ts'

const PhrasesSchema = z.array(z.string())
const lexicon = z
  .object({
    national: PhrasesSchema,
    bodies: PhrasesSchema,
    posts: PhrasesSchema,
    places: PhrasesSchema,
    names: PhrasesSchema,
  })
  .parse(stored)

/** The longest first, so that "phó chủ tịch" is not read as "chủ tịch". */
const alternation = (phrases: readonly string[]) =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) =>
      fold(phrase)
        .replace(/\s*[-–]\s*/gu, '\\s*[-–—]?\\s*')
        .replace(/ /gu, '\\s+'),
    )
    .join('|')

/** Patterns over folded text, which keeps the length of NFC text: a match is a span of the original. */
export const NATIONAL_HEADING = new RegExp(`\\b(?:${alternation(lexicon.national)})\\b`, 'gu')
export const BODY_FIRST = new RegExp(`\\b(?:${alternation(lexicon.bodies)})\\b`, 'u')
export const POST = new RegExp(`\\b(?:${alternation(lexicon.posts)})\\b`, 'gu')

const postByFolded = new Map(lexicon.posts.map((post) => [fold(post), post]))
const PLACE = new RegExp(`\\b(?:${alternation(lexicon.places)})\\s+`, 'gu')
/** A word behind these begins a name: "Bộ Tài chính", "Sở Công Thương". */
const NAMING = /\b(?:bo|so|cuc|vu|phong|nganh)\s+(?=\p{L})/gu
const NAMES = lexicon.names.map((name) => ({
  name,
  pattern: new RegExp(`\\b${fold(name).replace(/ /gu, '\\s+')}\\b`, 'gu'),
}))

/** "PHÓ CHỦ TỊCH" → "Phó Chủ tịch"; null when it is no post. */
export function readablePost(post: string): string | null {
  return postByFolded.get(fold(post).replace(/\s+/gu, ' ').trim()) ?? null
}

/** "ỦY BAN NHÂN DÂN TỈNH SƠN LA" → "Ủy ban nhân dân tỉnh Sơn La"; also where the capitals are lost; mixed letters stay as printed. */
export function readableBody(body: string): string {
  const text = body.replace(/\s+/gu, ' ').trim()
  if (/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text)) return text
  const place = [...fold(text.toLowerCase()).matchAll(PLACE)].at(-1)
  const placeStart = place === undefined ? text.length : place.index + place[0].length
  return sentenceCase(text.slice(0, placeStart)) + everyWordRaised(text.slice(placeStart))
}

/** "BỘ TÀI CHÍNH" → "Bộ Tài chính", with the names that are always written with capitals. */
function sentenceCase(text: string): string {
  let letters = text.toLowerCase()
  const folded = fold(letters)
  const put = (at: number, part: string) => {
    letters = letters.slice(0, at) + part + letters.slice(at + part.length)
  }
  put(0, letters.charAt(0).toUpperCase())
  for (const { name, pattern } of NAMES) for (const { index } of folded.matchAll(pattern)) put(index, name)
  for (const { index, 0: said } of folded.matchAll(NAMING))
    put(index + said.length, letters.charAt(index + said.length).toUpperCase())
  return letters
}

/** "NGUYỄN VĂN AN", "sơn la" → "Nguyễn Văn An", "Sơn La". */
export function everyWordRaised(text: string): string {
  return text.toLowerCase().replace(/(?<![\p{L}\p{N}])\p{L}/gu, (letter) => letter.toUpperCase())
}

const BODY_OR_POST = new RegExp(
  `^(?:${alternation([...lexicon.bodies, ...lexicon.posts])})(?![\\p{L}\\p{N}])`,
  'u',
)
/** "Ban hành", "Hội nghị", "Bộ phận", "Trường hợp" begin like bodies and are none. */
const NO_BODY =
  /^(?:ban hanh|hoi (?:nghi|nhap|thao|cho|thi|dam|hoa)|bo (?:phan|tri|sung|tieu chi|may)|truong hop|vien tro|so (?:voi|luong|ket|sanh|ho|nguoi|vu|dan)|phong (?:chong|trao|ngua|chay)|van phong pham|cuc bo)\b/u

/** Whether a text begins with a body or a post, written as one: "Sở Công Thương …", "Bộ trưởng Bộ Tài chính", not "bộ phận …". */
export function namesBody(text: string): boolean {
  return /^\p{Lu}/u.test(text) && BODY_OR_POST.test(fold(text)) && !NO_BODY.test(fold(text))
}
