/** A number with what belongs to it: "226/250", "3.718 / 3.718", "10-11%"; a letter before a digit ends it ("716 F1"). */
const NUMBER = /^\D*\d(?:[\d.,]|\s?[/–-]\s?(?=\d)|%)*/u

/** A printed figure cut before its unit, so that numbers stand under each other: "226/250" and "TTHC". */
export function printedParts(text: string): { number: string; unit: string } {
  const number = NUMBER.exec(text)?.[0] ?? ''
  return number === '' ? { number: text, unit: '' } : { number, unit: text.slice(number.length).trim() }
}
