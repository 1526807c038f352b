import { isPast } from './function-words.ts'
import type { Piece } from './pieces.ts'
import { asksSomething, isMeasurable } from './vietnamese-cues.ts'
import type { Writer } from './written-text.ts'

/** What the words of a sentence so far leave for its end. */
interface Pending {
  /** "bao nhiêu" that waits for its verb: "how much did … rise" → "… tăng bao nhiêu". */
  quantity: string
  /** "which", "what" before a noun. */
  which: boolean
  /** Words that end the sentence: "không", "như thế nào". */
  ending: string
  /** The noun that "what is" asks about. */
  whatIs: boolean
}

/** Roles whose neighbours change their order: "tourism revenue" → "doanh thu du lịch". */
const TURNED: ReadonlySet<Piece['role']> = new Set(['noun', 'place', 'name', 'unknown'])

/** Writes one sentence in the order of Vietnamese. */
export function arrangeSentence(pieces: readonly Piece[], writer: Writer): void {
  const pending: Pending = { quantity: '', which: false, ending: '', whatIs: false }
  const said: string[] = []
  const say = (text: string, others: readonly string[] = [], isName = false) => {
    writer.say(text, others, isName)
    said.push(text)
  }
  if (isYesNo(pieces)) pending.ending = 'không'
  for (let place = 0; place < pieces.length; ) {
    const piece = pieces[place]
    if (!piece) break
    const run = runAt(pieces, place)
    if (run.length > 0) {
      sayRun(run, pending, say)
      place += run.length
      continue
    }
    if (piece.role === 'howMany' && isBeforeAuxiliary(pieces, place)) pending.quantity = piece.text
    else if (piece.role === 'asking') keepAsking(pieces, place, pending)
    else if (piece.role === 'auxiliary') say(isPast(piece.text.toLowerCase()) ? 'đã' : '')
    else if (piece.role !== 'gap') say(piece.text, piece.others)
    if (piece.role === 'verb' && pending.quantity !== '') {
      say(pending.quantity)
      pending.quantity = ''
    }
    place += 1
  }
  say(pending.quantity)
  if (pending.ending !== '' && !asksSomething(said.join(' '))) say(pending.ending)
}

type Say = (text: string, others?: readonly string[], isName?: boolean) => void

/** Nouns, names and the year before them; a possessive "s" does not end it. */
function runAt(pieces: readonly Piece[], place: number): Piece[] {
  const run: Piece[] = []
  for (const piece of pieces.slice(place)) {
    const isPossessive = piece.role === 'gap' && piece.text === 's' && run.length > 0
    if (!TURNED.has(piece.role) && !(piece.role === 'period' && piece.isBare) && !isPossessive) break
    run.push(piece)
  }
  return run.every((piece) => piece.role === 'period') ? run.slice(0, 1) : run
}

function sayRun(run: readonly Piece[], pending: Pending, say: Say): void {
  const words = run.filter((piece) => piece.role !== 'gap')
  const behind = words.at(-1)?.role === 'period' ? words.slice(-1) : []
  const turned = [...words.slice(0, words.length - behind.length).reverse(), ...behind]
  const [head] = turned
  if (!head) return
  if (pending.which && head.isPlural) say('những')
  if (pending.which && isMeasurable(head.text) && !head.isPlural) pending.ending = 'là bao nhiêu'
  for (const piece of turned) say(piece.text, piece.others, piece.role === 'name')
  if (pending.which && pending.ending === '') say('nào')
  pending.which = false
  if (pending.whatIs) {
    const isList = head.isPlural && !isMeasurable(head.text)
    pending.ending = isList ? 'gồm những gì' : isMeasurable(head.text) ? 'là bao nhiêu' : 'là gì'
    pending.whatIs = false
  }
}

/** "How much did", "what percentage was": the quantity belongs to the verb. */
function isBeforeAuxiliary(pieces: readonly Piece[], place: number): boolean {
  const next = pieces[place + 1]
  return next === undefined || next.role === 'auxiliary' || next.role === 'mark'
}

function keepAsking(pieces: readonly Piece[], place: number, pending: Pending): void {
  const word = pieces[place]?.text
  const next = pieces[place + 1]
  const isAuxiliary = next?.role === 'auxiliary'
  if (word === 'how') pending.ending = 'như thế nào'
  else if (!isAuxiliary) pending.which = true
  else if (/^(?:is|are|was|were)$/iu.test(next.text)) pending.whatIs = true
  else pending.ending = 'những gì'
}

/** "Did the city …?": an auxiliary first, and no other question in the sentence. */
function isYesNo(pieces: readonly Piece[]): boolean {
  const first = pieces.find((piece) => piece.role !== 'gap' && piece.role !== 'mark')
  return first?.role === 'auxiliary'
}
