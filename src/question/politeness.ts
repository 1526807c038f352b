import { fold } from '../vietnamese/fold.ts'

const WHO = String.raw`(?:em|tôi|tui|mình|mk|cháu|anh|chị|bác|chúng tôi|bọn em|tụi mình)`
const HEARER = String.raw`(?:bạn|ad|admin|anh\/chị|anh chị|anh|chị|em|cô|chú|bác|mọi người|quý cơ quan|quý vị)`

/** How people open before they ask: a greeting, a call, a request to be told. */
const OPENINGS = [
  String.raw`dạ(?=,|\s+(?:cho|thưa|em|chào))`,
  String.raw`(?:xin )?chào ${HEARER}(?=[,.!:]|\s+(?:cho|${HEARER}|vui|${WHO}))`,
  String.raw`(?:xin chào|hello|alo)(?=[,.!:])`,
  String.raw`(?:kính gửi|kính thưa|thưa) [^,:.?]{2,40}(?=[,:])`,
  String.raw`${HEARER}(?: ${HEARER})? ơi`,
  String.raw`${HEARER}(?=\s(?:vui lòng|làm ơn) cho)`,
  String.raw`(?:vui lòng |làm ơn |xin )?cho (?:${WHO} )?hỏi(?: (?:một chút|một tí|chút|tí|xíu|với|là))?`,
  String.raw`(?:vui lòng|làm ơn|xin) cho (?:${WHO} )?biết(?: là)?`,
  String.raw`(?:${WHO} )?(?:rất )?(?:muốn|cần) (?:được )?(?:biết|hỏi)(?: là)?`,
  String.raw`xin hỏi`,
]
/** Said behind a question, as a sentence of its own. */
const THANKS = String.raw`(?:(?:${WHO}|xin|rất) )*(?:chân thành )?(?:cảm ơn|cám ơn|tks|thanks|thank you|trân trọng)(?: (?:${HEARER}|nhiều|ạ|nhé|rất))*`

const OPENING = wordsPattern(String.raw`^(?:${OPENINGS.join('|')})(?![\p{L}\p{N}])[\s,.!:]*`)
const ENDING = wordsPattern(String.raw`(?<=[.?!,;ạ])\s*${THANKS}[\s.!]*$`)
/** The pattern for text with its marks, and for text without them; folding keeps classes as they are. */
function wordsPattern(source: string): { marked: RegExp; folded: RegExp } {
  const folded = fold(source).replaceAll('\\p{l}', '\\p{L}').replaceAll('\\p{n}', '\\p{N}')
  return { marked: new RegExp(source, 'iu'), folded: new RegExp(folded, 'iu') }
}

/**
 * The message without the courtesy around it: "Dạ cho em hỏi … với ạ? Em cảm ơn." A message that holds nothing else stays as it
 * is: it is small talk.
 */
export function withoutPoliteness(message: string): string {
  const asked = withoutOpenings(withoutEnd(message, ENDING))
  return /\p{L}/u.test(asked) ? asked : message
}

function withoutOpenings(message: string): string {
  const opening = OPENING.marked.exec(message) ?? OPENING.folded.exec(fold(message))
  return opening === null ? message : withoutOpenings(message.slice(opening[0].length))
}

function withoutEnd(message: string, { marked, folded }: typeof ENDING): string {
  const end = marked.exec(message) ?? folded.exec(fold(message))
  return end === null ? message : message.slice(0, end.index)
}
