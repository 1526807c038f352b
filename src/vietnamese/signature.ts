import { everyWordRaised, POST, readableBody, readablePost } from './document-frame.ts'
import { fold } from './fold.ts'

/** How who signs stands for somebody else: "TM." a body, "KT." the head, "TL." on order, "TUQ." by authority given. */
export type SigningRight = 'onBehalf' | 'inPlace' | 'onOrder' | 'byAuthority'

/** A signature as read, its names in readable letters. */
export interface Signature {
  /** "Nguyễn Văn An", null when only the office is printed. */
  name: string | null
  /** "Phó Chủ tịch". */
  post: string | null
  /** Whom who signs stands for, in the order printed. */
  standsFor: readonly { right: SigningRight; who: string }[]
}

const RIGHTS: Readonly<Record<string, SigningRight>> = {
  tm: 'onBehalf',
  't/m': 'onBehalf',
  kt: 'inPlace',
  'k/t': 'inPlace',
  tl: 'onOrder',
  tuq: 'byAuthority',
}
/** Over folded text: "TM.", "KT ", "Q. CHỦ TỊCH". */
const MARKER = /(?<![\p{L}\d])(tm|t\/m|kt|k\/t|tl|tuq|q)(?:\s*[.,:]\s*|\s+)(?=\p{L})/gu
const SIGNED = /\(?\s*(?:đã ký|đã kí|ký tên|ký điện tử|đã ký điện tử)[^()]*\)?|\(\s*ký[^()]*\)/giu
/** "Nguyễn", "A.", "GS.TS.", "Đại": a word of a name in small letters with a capital. */
const NAME_WORD = /^(?:\p{Lu}[\p{Ll}’']+(?:-\p{Lu}\p{Ll}+)?|\p{Lu}\p{L}{0,3}\.(?:\p{Lu}\p{L}{0,3}\.?)*)$/u
const RANK = /(?:Thiếu|Trung|Thượng|Đại)\s+(?:tướng|tá|úy|uý)\s+$/u
const NAME_MAX_WORDS = 7

/**
 * Reads a signature printed on one line or joined of several: "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn An",
 * also with its capitals lost. Form: Nghị định 30/2020/NĐ-CP, appendix I.
 */
export function readSignature(text: string): Signature {
  const plain = text
    .replace(SIGNED, ' ')
    .replace(/[*_|]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  const nameStart = startOfName(plain)
  const name = plain.slice(nameStart).trim()
  const office = plain.slice(0, nameStart).trim()
  return { name: name === '' ? null : readableName(name), ...readOffice(office) }
}

/** Where the name begins: the last words written as names are, else what stands behind the last post. */
function startOfName(plain: string): number {
  const words = [...plain.matchAll(/\S+/gu)]
  let first = words.length
  while (first > 0 && NAME_WORD.test(words[first - 1]?.[0] ?? '')) first -= 1
  const posts = [...fold(plain).matchAll(POST)]
  const lastPost = posts.at(-1)
  const behindPost = lastPost === undefined ? 0 : lastPost.index + lastPost[0].length
  const runStart = words[first]?.index ?? plain.length
  const run = runStart - (RANK.exec(plain.slice(0, runStart))?.[0].length ?? 0)
  const hasSmallLetters = words.length - first >= 2
  if (hasSmallLetters) return Math.max(run, behindPost)
  const behind = plain.slice(behindPost).trim().split(/\s+/u)
  const isName =
    lastPost !== undefined &&
    behind.length >= 2 &&
    behind.length <= NAME_MAX_WORDS &&
    !/[\d,;:]/u.test(plain.slice(behindPost))
  return isName ? behindPost : plain.length
}

function readOffice(office: string): Pick<Signature, 'post' | 'standsFor'> {
  const folded = fold(office)
  const markers = [...folded.matchAll(MARKER)]
  const head = { right: null, isActing: false, from: 0, to: markers[0]?.index ?? office.length }
  const parts = [
    head,
    ...markers.map((match, place) => ({
      right: RIGHTS[match[1] ?? ''] ?? null,
      isActing: match[1] === 'q',
      from: match.index + match[0].length,
      to: markers[place + 1]?.index ?? office.length,
    })),
  ]
  const standsFor: { right: SigningRight; who: string }[] = []
  let post: string | null = null
  for (const { right, isActing, from, to } of parts) {
    const part = office.slice(from, to).trim()
    if (part === '') continue
    const places = [...fold(part).matchAll(POST)].map(({ index }) => index)
    // behind "TM." a body stands first, behind the others a post: the own post is the next one
    const own = right === null ? 0 : (places[right === 'onBehalf' ? 0 : 1] ?? part.length)
    const isBodyPost = right === 'onBehalf' && own === 0
    const cut = isBodyPost ? (places[1] ?? part.length) : own
    if (right !== null && cut > 0) standsFor.push({ right, who: readableOffice(part.slice(0, cut)) })
    if (cut < part.length) post = `${isActing ? 'Quyền ' : ''}${readableOffice(part.slice(cut))}`
  }
  return { post, standsFor }
}

/** "GIÁM ĐỐC SỞ TÀI CHÍNH" → "Giám đốc Sở Tài chính". */
function readableOffice(office: string): string {
  const text = office.replace(/[\s.,:;-]+$/u, '').trim()
  const [post] = [...fold(text).matchAll(POST)]
  if (post?.index !== 0) return readableBody(text)
  const rest = text.slice(post[0].length).trim()
  return [readablePost(post[0]) ?? '', rest === '' ? '' : readableBody(rest)].filter(Boolean).join(' ')
}

/** "NGUYỄN VĂN AN" and "nguyễn văn an" → "Nguyễn Văn An". */
function readableName(name: string): string {
  if (/\p{Lu}/u.test(name) && /\p{Ll}/u.test(name)) return name
  return everyWordRaised(name)
}
