import { pick, splice, type ChangeKind, type Random } from '../change.ts'
import { figuresOf, haveSameFigures, numberOf } from './figures-of.ts'

/** Texts in which the number of one figure is printed otherwise. */
function withNumber(change: (number: string, random: Random) => string[]): ChangeKind['texts'] {
  return ({ text }, random) =>
    figuresOf(text).flatMap((figure) => {
      const number = numberOf(figure)
      if (number === null) return []
      return change(number, random)
        .map((other) => splice(text, figure.start, figure.start + number.length, other))
        .filter((changed) => changed !== text && !haveSameFigures(changed, text))
    })
}

function digitsOf(number: string): number[] {
  return [...number.matchAll(/\d/g)].map((match) => match.index)
}

const otherDigit = (digit: string, random: Random) =>
  String((Number(digit) + 1 + Math.floor(random() * 9)) % 10)

export const DIGIT_CHANGED: ChangeKind = {
  name: 'digit changed',
  keepsMeaning: false,
  texts: withNumber((number, random) => {
    const place = pick(digitsOf(number), random) ?? 0
    return [splice(number, place, place + 1, otherDigit(number[place] ?? '0', random))]
  }),
}

export const DIGIT_DROPPED: ChangeKind = {
  name: 'digit dropped',
  keepsMeaning: false,
  texts: withNumber((number, random) => {
    const places = digitsOf(number)
    const place = pick(places, random)
    return places.length < 2 || place === undefined ? [] : [splice(number, place, place + 1, '')]
  }),
}

export const DIGIT_ADDED: ChangeKind = {
  name: 'digit added',
  keepsMeaning: false,
  texts: withNumber((number, random) => {
    const place = pick(digitsOf(number), random) ?? 0
    return [splice(number, place + 1, place + 1, String(Math.floor(random() * 10)))]
  }),
}

export const SEPARATOR_MOVED: ChangeKind = {
  name: 'separator moved',
  keepsMeaning: false,
  texts: withNumber((number) => {
    const bare = number.replace(/[.,]/g, '')
    const mark = /[.,]/.exec(number)
    const moved = mark ? [bare, `${bare.slice(0, mark.index - 1)},${bare.slice(mark.index - 1)}`] : []
    const swapped = number.includes('.') ? [number.replace('.', ',')] : []
    const added = !mark && bare.length > 1 ? [`${bare.slice(0, 1)},${bare.slice(1)}`] : []
    return [...moved, ...swapped, ...added].filter((other) => /^\d+(?:,\d+)?$/.test(other))
  }),
}
