import type { Quantity, Refiner } from '../mention.ts'

type Direction = Quantity['direction']

/** "tăng" and "giảm" as verbs of their own: not "tăng cường", "cắt giảm", "giảm nghèo", "tốc độ tăng". */
const VERB =
  /(?<!(?:cắt|gia|tinh|tốc độ|mức|tỷ lệ|tỉ lệ|chỉ số|nguồn|số)\s+)(?<!\p{L})(tăng|giảm|gấp)(?!\p{L})(?!\s+(?:cường|trưởng|nghèo|nhẹ|trừ|thiểu|thời hạn|tải|biên chế|thu|chi)(?!\p{L}))/giu
const COMPARATIVE = /(?<!\p{L})(?:(cao|nhiều|lớn)|(?:thấp|ít|nhỏ|kém))\s+hơn\s*$|(?<!\p{L})(vượt)\s*$/iu
/** Adverbs between the verb and any figure. */
const NEAR =
  /^(?:\s+(?:thêm|được|khoảng|gần|trên|hơn|bình quân|là|đạt|tới|đến|tối thiểu|ít nhất|mạnh|nhẹ|so với cùng kỳ))*\s*$/iu
/** Up to a dozen words between the verb and a percentage: "tăng bình quân hàng năm trong giai đoạn này đạt 10 - 13%/năm". */
const FAR = /^(?:\s+[^\s.,;:()]+){0,12}\s*$/u

const isShare = ({ unit }: Quantity) => /^(?:%|‰|điểm %|lần)/.test(unit.baseUnit)

function directionOf(quantity: Quantity, clause: string): Direction {
  const comparative = COMPARATIVE.exec(clause)
  if (comparative !== null)
    return comparative[1] !== undefined || comparative[2] !== undefined ? 'up' : 'down'
  const verb = Array.from(clause.matchAll(VERB)).at(-1)
  if (verb === undefined) return null
  const between = clause.slice(verb.index + verb[0].length)
  // "giảm xuống còn 5%", "tăng từ 12% lên 15%": where it stands now, not by how much it changed.
  if (/(?<!\p{L})(?:còn|xuống|lên|từ)(?!\p{L})/u.test(between)) return null
  if (!NEAR.test(between) && !(isShare(quantity) && FAR.test(between))) return null
  return verb[0].toLowerCase() === 'giảm' ? 'down' : 'up'
}

/**
 * Words of the phrase that leads to the figure: behind the last punctuation and the figure before. A count right before it
 * belongs to the phrase: "giảm tai nạn cả 3 tiêu chí 5%".
 */
function phraseBefore(quantity: Quantity, previous: Quantity | undefined, text: string): string {
  const isApart = previous !== undefined && !/^\s*$/.test(text.slice(previous.end, quantity.start))
  const window = text.slice(Math.max(isApart ? previous.end : 0, quantity.start - 140), quantity.start)
  return window.slice(window.search(/[^.,;:()]*$/u))
}

/** "giảm 8 vụ, 17 người bị thương so với cùng kỳ": the verb holds for the whole list when the list is compared. */
function continuesList(quantity: Quantity, previous: Quantity | undefined, text: string): boolean {
  if (previous === undefined) return false
  const between = text.slice(previous.end, quantity.start)
  return (
    /^[^.;:()]{0,30}(?:,|và)\s*$/u.test(between) && /^[^.;:]{0,40}so với/iu.test(text.slice(quantity.end))
  )
}

/** "giảm 7,3%", "tăng 61 lượt", "gấp 2,1 lần", "cao hơn 5 điểm %". */
export const setDirections: Refiner = (drafts, text) => {
  let previous: Quantity | undefined
  return drafts.map((draft) => {
    if (draft.kind !== 'quantity') return draft
    const stated = directionOf(draft, phraseBefore(draft, previous, text))
    const inherited = stated === null && continuesList(draft, previous, text) ? previous?.direction : null
    previous = { ...draft, direction: stated ?? inherited ?? null }
    return previous
  })
}
