import type { DocumentAspect } from '../../domain/about-document.ts'
import { everyWordRaised, readableBody } from '../../vietnamese/document-frame.ts'
import { fold } from '../../vietnamese/fold.ts'
import type { Signature, SigningRight } from '../../vietnamese/signature.ts'
import type { Statement } from '../draft.ts'
import { sliceWithoutMarks } from '../statements/statement.ts'
import type { FrameParts, Printed } from './frame-parts.ts'

/** Longer lists are no answer to read in a chat. */
const MAX_ITEMS = 16
const ITEM_MAX_CHARACTERS = 320

const RIGHT_WORDS: Readonly<Record<SigningRight, string>> = {
  inPlace: 'ký thay',
  onOrder: 'ký thừa lệnh',
  byAuthority: 'ký thừa ủy quyền',
  onBehalf: 'thay mặt',
}
const RIGHT_ORDER: readonly SigningRight[] = ['inPlace', 'onOrder', 'byAuthority', 'onBehalf']

/** What a document says of one aspect of itself; empty when it says nothing. */
export function identityStatements(aspect: DocumentAspect, parts: FrameParts): Statement[] {
  return STATEMENTS[aspect](parts)
}

const STATEMENTS: Readonly<Record<DocumentAspect, (parts: FrameParts) => Statement[]>> = {
  number: ({ letterhead, enclosures }) => {
    const line = letterhead.find(({ number }) => number !== null)
    if (line?.number === undefined || line.number === null) return enclosures.slice(0, 1).map(asPrinted)
    const isOpen = !/^\d/u.test(line.number)
    return [say(isOpen ? `Số để trống, ký hiệu: ${line.number}.` : `Số, ký hiệu: ${line.number}.`, line)]
  },
  date: ({ letterhead, adoptions, enclosures }) => {
    const line = letterhead.find(({ date }) => date !== null)
    if (line?.date === undefined || line.date === null)
      return [...adoptions, ...enclosures.filter(isDated)].slice(0, 1).map(asPrinted)
    const place =
      line.place === null
        ? ''
        : `, tại ${/\p{Lu}/u.test(line.place) ? line.place : everyWordRaised(line.place)}`
    return [say(`Ngày ban hành: ${line.date.replace(/^ngày\s+(?=\d)/iu, '')}${place}.`, line)]
  },
  issuer: ({ letterhead, signers }) => {
    const line = issuerLine(letterhead)
    if (line !== null) return [say(`Cơ quan ban hành: ${readableBody(line.issuer)}.`, line)]
    const signer = signers.find(({ standsFor }) => standsFor.some(({ right }) => right === 'onBehalf'))
    const body = signer?.standsFor.find(({ right }) => right === 'onBehalf')?.who
    return signer === undefined || body === undefined
      ? []
      : [say(`Văn bản được ký thay mặt ${body}.`, signer)]
  },
  subject: ({ title }) => (title === null ? [] : [asPrinted(title)]),
  signer: ({ signers, letterhead }) => {
    const named = signers.filter(({ name }) => name !== null)
    return (named.length > 0 ? named : signers).map((signer) => signerStatement(signer, letterhead))
  },
  recipients: ({ addressees, recipients }) =>
    [...addressees, ...recipients].slice(0, MAX_ITEMS).map(asPartOfWhole),
  basis: ({ bases }) => bases.slice(0, MAX_ITEMS).map(asPrinted),
  effect: (parts) => {
    const [effect] = parts.effects
    if (effect === undefined) return []
    const isFromSigning = /tu ngay (?:ky|ban hanh)/u.test(fold(effect.passage.text))
    return [asPrinted(effect), ...(isFromSigning ? STATEMENTS.date(parts) : [])]
  },
  session: ({ adoptions, sessions }) => [...adoptions, ...sessions].slice(0, 1).map(asPrinted),
}

/** "Người ký: Phó Chủ tịch Nguyễn Văn An, ký thay Chủ tịch, thay mặt Ủy ban nhân dân tỉnh …". */
export function signerStatement(
  signer: Printed & Signature,
  letterhead: FrameParts['letterhead'],
): Statement {
  const { name, post, standsFor } = signer
  const issuer = issuerLine(letterhead)
  const bodies = standsFor.flatMap(({ right, who }) => (right === 'onBehalf' ? [who] : []))
  const isLonger = issuer !== null && bodies.some((body) => fold(issuer.issuer).startsWith(fold(body)))
  const rights = RIGHT_ORDER.flatMap((right) =>
    standsFor
      .filter((other) => other.right === right)
      .map(({ who }) =>
        right === 'onBehalf' && isLonger
          ? `thay mặt ${readableBody(issuer.issuer)}`
          : `${RIGHT_WORDS[right]} ${who}`,
      ),
  )
  const who = [post, name].filter((part) => part !== null).join(' ')
  const unnamed = name === null ? ' (chỉ in chức vụ)' : ''
  const statement = say(`Người ký: ${[who, ...rights].join(', ')}${unnamed}.`, signer)
  return isLonger
    ? { ...statement, furtherQuotes: [{ passage: issuer.passage, quote: issuer.quote }] }
    : statement
}

function issuerLine(letterhead: FrameParts['letterhead']) {
  const line = letterhead.find(({ issuer }) => issuer !== null)
  return line?.issuer ? { ...line, issuer: line.issuer } : null
}

const isDated = ({ passage }: Printed) => /\d{4}/u.test(passage.text)

/** The part in its own words, without what only parts it from the next. */
function asPrinted({ passage, quote }: Printed): Statement {
  const text = sliceWithoutMarks(passage, quote)
    .replace(/^[-–+*•\s]+/u, '')
    .replace(/[\s;:,]+$|\s*\.\/\.\s*$/gu, '')
    .trim()
  const cut =
    text.length <= ITEM_MAX_CHARACTERS
      ? text
      : `${text.slice(0, text.lastIndexOf(' ', ITEM_MAX_CHARACTERS))}…`
  return say(/[.!?…]\)?$/u.test(cut) ? cut : `${cut}.`, { passage, quote })
}

/** The same, resting on its whole passage: a list is cited once. */
function asPartOfWhole(printed: Printed): Statement {
  return { ...asPrinted(printed), quote: { start: 0, end: printed.passage.text.length } }
}

function say(text: string, { passage, quote }: Printed): Statement {
  return { text, passage, quote, facts: [], asked: new Set() }
}
