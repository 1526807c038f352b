import type { Passage } from '../../domain/passage.ts'
import type { Span } from '../../domain/span.ts'
import type { Library } from '../../ports.ts'
import { fold } from '../../vietnamese/fold.ts'
import { readLegalReferences } from '../../vietnamese/legal-references.ts'
import { readLetterhead, type LetterheadParts } from '../../vietnamese/letterhead.ts'
import { readSignature, type Signature } from '../../vietnamese/signature.ts'

/** A part of a document that says something of the document itself. */
export interface Printed {
  passage: Passage
  quote: Span
}

/** What a document says of itself. */
export interface FrameParts {
  letterhead: readonly (Printed & LetterheadParts)[]
  title: Printed | null
  signers: readonly (Printed & Signature)[]
  /** Those whom it is addressed to ("Kính gửi: …"). */
  addressees: readonly Printed[]
  /** "Nơi nhận: …". */
  recipients: readonly Printed[]
  /** "Căn cứ …". */
  bases: readonly Printed[]
  /** "(Kèm theo Quyết định số …)". */
  enclosures: readonly Printed[]
  /** "Nghị quyết này được … thông qua ngày …". */
  adoptions: readonly Printed[]
  /** "Quyết định này có hiệu lực kể từ ngày ký". */
  effects: readonly Printed[]
  /** "(Trình tại kỳ họp thứ tư …)". */
  sessions: readonly Printed[]
}

/** Over folded text. */
const RECIPIENTS = /^noi nhan\s*(?:[:.;]|$)/u
const ADDRESSED = /^(?:dong )?kinh gui\s*:|(?:^|\s)(?:dien|gui)\s*:$/u
const BASIS = /^(?:can cu|theo de nghi|xet de nghi|xet to trinh|tren co so xem xet)(?=\s)/u
const CARRIES_OUT = /^(?:thuc hien|theo|can cu)\s/u
const ENCLOSED = /^\(?\s*(?:ban hanh )?kem theo\s/u
const ADOPTED = /(?:^|\s)nay (?:da )?(?:duoc|do)\s.*thong qua.*\sngay\s/u
const EFFECTIVE = /(?:^|\s)nay\s.*co hieu luc|^(?:co )?hieu luc (?:thi hanh )?(?:ke )?tu\s/u
const SESSION = /^\(?\s*(?:bao cao )?(?:trinh|tai|phuc vu)\s.*(?:ky hop|phien hop|hoi nghi)/u
/** A preamble stands before the body: within so many passages. */
const PREAMBLE_PASSAGES = 40

const wholeOf = (passage: Passage): Printed => ({ passage, quote: { start: 0, end: passage.text.length } })
const firstOf = (passage: Passage): Printed => ({
  passage,
  quote: passage.clauses[0] ?? { start: 0, end: passage.text.length },
})
const plain = ({ text }: Passage) => fold(text).trim()

/** Reads the parts of a document from its passages, whatever of them is there. */
export function readFrame(documentId: string, library: Library): FrameParts {
  const passages = library.passagesOf(documentId)
  const ofKind = (kind: Passage['kind']) => passages.filter((passage) => passage.kind === kind)
  const running = passages.filter(({ kind }) => kind === 'paragraph' || kind === 'item')
  const signature = ofKind('signature')
  const recipients = hanging(
    signature.filter((passage) => RECIPIENTS.test(plain(passage))),
    signature,
  )
  const addressed = running.filter(
    (passage) => passage.order < PREAMBLE_PASSAGES && ADDRESSED.test(plain(passage)),
  )
  return {
    letterhead: ofKind('letterhead').map((passage) => ({
      ...wholeOf(passage),
      ...readLetterhead(passage.text),
    })),
    title: ofKind('title').map(wholeOf)[0] ?? null,
    signers: signature
      .filter((passage) => !recipients.some((other) => other.passage === passage))
      .map((passage) => ({ ...wholeOf(passage), ...readSignature(passage.text) }))
      .filter(({ name, post }) => name !== null || post !== null),
    addressees: hanging(addressed, running),
    recipients,
    bases: running.filter(isBasis).map(firstOf),
    enclosures: [...ofKind('letterhead'), ...ofKind('title'), ...running]
      .filter((passage) => ENCLOSED.test(plain(passage)) && readLegalReferences(passage.text).length > 0)
      .map(wholeOf),
    adoptions: clausesOf(running, ADOPTED),
    effects: clausesOf(running, EFFECTIVE),
    sessions: [
      ...clausesOf([...ofKind('title'), ...ofKind('letterhead')], SESSION),
      ...running
        .filter((passage) => passage.order < PREAMBLE_PASSAGES && SESSION.test(plain(passage)))
        .map(wholeOf),
    ],
  }
}

/** The clauses of passages, folded, that a pattern fits. */
function clausesOf(passages: readonly Passage[], pattern: RegExp): Printed[] {
  return passages.flatMap((passage) =>
    passage.clauses
      .filter(({ start, end }) => pattern.test(fold(passage.text.slice(start, end))))
      .map((quote) => ({ passage, quote })),
  )
}

/** Heads with something behind their colon, cut at ";", and what hangs on the heads. */
function hanging(heads: readonly Passage[], passages: readonly Passage[]): Printed[] {
  return heads.flatMap((head) => {
    const items = passages.filter((passage) => passage !== head && passage.context.lead.at(-1) === head.text)
    const [first, ...others] = head.clauses
    const colon = head.text.indexOf(':')
    const isBare = colon < 0 || colon >= head.text.trimEnd().length - 1
    const own = isBare || first === undefined ? [] : [{ ...first, start: colon + 1 }, ...others]
    return [
      ...own
        .filter(({ start, end }) => /\p{L}/u.test(head.text.slice(start, end)))
        .map((quote) => ({ passage: head, quote })),
      ...items.map(wholeOf),
      ...(isBare && items.length === 0 ? [wholeOf(head)] : []),
    ]
  })
}

function isBasis(passage: Passage): boolean {
  if (passage.order >= PREAMBLE_PASSAGES || passage.sectionPath.length > 1) return false
  const text = plain(passage)
  const [first] = readLegalReferences(passage.text)
  return (
    BASIS.test(text) ||
    (passage.sectionPath.length === 0 && CARRIES_OUT.test(text) && first !== undefined && first.start < 60)
  )
}
