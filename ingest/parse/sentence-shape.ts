/** Raised digits and "[1]" marks, closing quotes and brackets that may stand behind the last word. */
const TRAILING = /(?:[\s"”’'»)\]]|[⁰¹²³⁴⁵⁶⁷⁸⁹]|\[\^?\d+\])+$/u

const lastUnit = (text: string) => text.replace(TRAILING, '').at(-1) ?? ''

/** Whether a text ends as sentences, list items and lead-ins end: ". ! ? … : ;" with or without closing quotes. */
export const endsClosed = (text: string) => '.!?…:;'.includes(lastUnit(text)) || text.trim() === ''

/** Whether a text announces what follows: "cụ thể như sau:". */
export const announces = (text: string) => lastUnit(text) === ':'

const FEWEST_LETTERS = 3

/** Whether the letters of a text are capitals, as in "II. KẾT QUẢ CHỦ YẾU"; a word in brackets may be small. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/\([^)]*\)/gu, '').match(/\p{L}/gu) ?? []
  const capitals = letters.filter((letter) => letter === letter.toUpperCase())
  return letters.length >= FEWEST_LETTERS && capitals.length >= letters.length * 0.95
}

/** Whether a text begins with a small letter. */
export const startsSmall = (text: string) => /^[“"‘'(]*\p{Ll}/u.test(text)

/** Whether a text holds a sentence end that another sentence follows. */
export const holdsSentenceBreak = (text: string) => /[\p{L}\p{N})”"][.!?]\s+\p{Lu}/u.test(text)

/** So many characters tell whether a document uses capitals. */
const CASE_SAMPLE = 20_000

/** Whether a text has lost its capitals: of a document's letters at least one in two hundred is one. */
export function isCaselessText(text: string): boolean {
  const sample = text.slice(0, CASE_SAMPLE)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const capitals = sample.match(/\p{Lu}/gu)?.length ?? 0
  return capitals * 200 < letters
}
