import { z } from 'zod/v4'
import { foldedPhrase } from './phrase.ts'
import stored from './lexicon/spoken-indicators.json' with { type: 'json' }

const { heads, unclearWords, goesOn, endsBefore } = z
  .object({
    /** First words of what has a value ("doanh thu", "tỷ lệ"), so that "là bao nhiêu" asks for it. */
    heads: z.array(z.string()),
    /** Words that do not tell what a counted thing is: "người tham gia", "đơn thuộc thẩm quyền". */
    unclearWords: z.array(z.string()),
    /** Words that no expression ends with. */
    goesOn: z.array(z.string()),
    /** Words that begin what is said of an expression just before them. */
    endsBefore: z.array(z.string()),
  })
  .parse(stored)

const anyOf = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')

const HEAD = new RegExp(`^(?:${anyOf(heads)})(?!\\p{L})`, 'iu')
const BARE_HEADS: ReadonlySet<string> = new Set(heads.map(foldedPhrase))
const UNCLEAR = new RegExp(`(?<!\\p{L})(?:${anyOf(unclearWords)})(?!\\p{L})`, 'giu')
const OPEN_END = new RegExp(`(?<!\\p{L})(?:${anyOf(goesOn)})$`, 'iu')
const NEXT = new RegExp(`^\\s*(?:$|[^\\p{L}\\s]|(?:${anyOf(endsBefore)})(?!\\p{L}))`, 'iu')

/** Whether an expression names what has a value ("doanh thu du lịch"), not what is counted ("hộ nghèo"). */
export const namesValue = (text: string): boolean => HEAD.test(text)

/** Whether a folded expression is nothing but such a name: "sản lượng", of what is not said. */
export const isBareValueName = (folded: string): boolean => BARE_HEADS.has(folded)

/** Whether an expression stops before its object: "chức danh nghề nghiệp đối". */
export const isCutOff = (text: string): boolean => OPEN_END.test(text)

/** The words of an expression that tell what it is. */
export const tellingWords = (text: string): string[] =>
  text
    .replace(UNCLEAR, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** Whether what follows an expression in a text says something of it: its end, a figure, a verb. */
export const endsBeforeRest = (rest: string): boolean => NEXT.test(rest)
