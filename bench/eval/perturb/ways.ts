import { fold, hasMarks } from '../../../src/vietnamese/fold.ts'
import { placeToneMark } from '../../../src/vietnamese/tone-placement.ts'
import { shuffled } from '../../seeded-random.ts'

/** A way in which people type the same question. */
export interface Way {
  name: string
  /** The message typed so; unchanged where there is nothing to change. */
  retype: (message: string, random: () => number) => string
}

const SLIPS = 2
/** Short words are too easily another word. */
const SLIP_MIN_LETTERS = 4
const WORD = /\p{L}+/gu
/** What people put around a question, opening and end. */
const WRAPPERS = [
  ['Dạ cho em hỏi ', ' ạ? Em cảm ơn.'],
  ['Anh/chị ơi, cho tôi hỏi một chút: ', '. Xin cảm ơn!'],
  ['Kính gửi quý cơ quan, tôi muốn được biết ', '. Trân trọng.'],
  ['Chào bạn, bạn vui lòng cho mình biết ', ' nhé'],
] as const

export const WAYS: readonly Way[] = [
  { name: 'không dấu', retype: withoutMarks },
  { name: 'hai lỗi gõ', retype: withSlips },
  { name: 'kiểu đặt dấu kia', retype: (message) => message.normalize('NFC').replace(WORD, moveTone) },
  { name: 'lời rào đón', retype: wrapped },
  { name: 'chữ thường', retype: (message) => message.toLowerCase() },
]

/** Marks left out, capitals kept. */
function withoutMarks(message: string): string {
  return Array.from(message.normalize('NFC'), (letter) =>
    letter === letter.toLowerCase() ? fold(letter) : fold(letter).toUpperCase(),
  ).join('')
}

/** Two words each with one slip: neighbouring letters swapped, a letter left out or typed twice. */
function withSlips(message: string, random: () => number): string {
  const text = message.normalize('NFC')
  const words = [...text.matchAll(WORD)].filter(
    ([word]) => word.length >= SLIP_MIN_LETTERS && word !== word.toUpperCase() && !/^\p{Lu}/u.test(word),
  )
  const chosen = shuffled(words, random)
    .slice(0, SLIPS)
    .sort((a, b) => b.index - a.index)
  return chosen.reduce((typed, { 0: word, index }) => {
    return typed.slice(0, index) + slipIn(word, random) + typed.slice(index + word.length)
  }, text)
}

function slipIn(word: string, random: () => number): string {
  const place = 1 + Math.floor(random() * (word.length - 2))
  const [before, at, next, after] = [
    word.slice(0, place),
    word.charAt(place),
    word.charAt(place + 1),
    word.slice(place + 2),
  ]
  const kinds = [before + next + at + after, before + next + after, before + at + at + next + after]
  const slips = kinds.filter((slip) => slip !== word)
  return slips[Math.floor(random() * slips.length)] ?? word
}

/** "hóa" ↔ "hoá": the mark on the other of two open vowels. Other syllables have only one place for it. */
function moveTone(word: string): string {
  if (!hasMarks(word)) return word
  const letters = Array.from(word)
  const other = letters
    .map((_, place) => retoned(letters, place))
    .find((made) => made !== null && made !== word && placeToneMark(made) === placeToneMark(word))
  return other ?? word
}

const OPEN_PAIR = /(?:oa|oe|(?<!q)uy)$/u
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u

/** The same syllable with its tone on the letter at `place`; null where the two schools agree. */
function retoned(letters: readonly string[], place: number): string | null {
  const bare = letters.map((letter) => letter.normalize('NFD').replace(TONE, '').normalize('NFC'))
  const tone = TONE.exec(letters.join('').normalize('NFD'))?.[0]
  if (tone === undefined || place < bare.length - 2 || !OPEN_PAIR.test(bare.join('').toLowerCase()))
    return null
  return bare.map((letter, at) => (at === place ? (letter + tone).normalize('NFC') : letter)).join('')
}

function wrapped(message: string, random: () => number): string {
  const [opening, end] = WRAPPERS[Math.floor(random() * WRAPPERS.length)] ?? WRAPPERS[0]
  const question = message.trim().replace(/[?.!\s]+$/u, '')
  const isName = /^\p{Lu}{2}/u.test(question)
  return `${opening}${isName ? question : question.charAt(0).toLowerCase() + question.slice(1)}${end}`
}
