import { arrangeSentence } from './arrange.ts'
import { piecesOf, type Piece } from './pieces.ts'
import { tokensOf } from './tokens.ts'
import { createWriter, type WrittenText } from './written-text.ts'

/** A greater share of unknown words means that the message was not understood: then they stay, and no report says them. */
const MAX_UNKNOWN_SHARE = 1 / 3

const SAYS_SOMETHING: ReadonlySet<Piece['role']> = new Set(['noun', 'verb', 'place', 'name', 'unknown'])

/**
 * An English question in the words of Vietnamese reports, for the ordinary understanding: figures and periods in Vietnamese
 * notation, names as typed. English words that the lexicon lacks are left out when the rest is understood, but never the
 * noun that is asked for. Not a translation to be shown.
 */
export function renderQuestion(message: string, isReportWord: (folded: string) => boolean): WrittenText {
  const pieces = withoutUnknown(piecesOf(tokensOf(message), isReportWord))
  const [first] = pieces
  // "And in 2020?" goes on with what was asked before.
  if (first?.role === 'link' && first.text === 'và') pieces[0] = { ...first, text: 'còn' }
  const writer = createWriter()
  let sentence: Piece[] = []
  for (const piece of pieces) {
    if (piece.role !== 'mark') {
      sentence.push(piece)
      continue
    }
    arrangeSentence(sentence, writer)
    writer.say(piece.text)
    sentence = []
  }
  arrangeSentence(sentence, writer)
  return writer.written()
}

function withoutUnknown(pieces: readonly Piece[]): Piece[] {
  const telling = pieces.filter((piece) => SAYS_SOMETHING.has(piece.role))
  const unknown = telling.filter((piece) => piece.role === 'unknown')
  if (unknown.length > MAX_UNKNOWN_SHARE * telling.length) return [...pieces]
  return pieces.map((piece, place) =>
    piece.role === 'unknown' && !isAskedFor(pieces, place) ? { ...piece, role: 'gap', text: '' } : piece,
  )
}

/** "How many submarines", "what is the tonnage". */
function isAskedFor(pieces: readonly Piece[], place: number): boolean {
  const before = pieces
    .slice(0, place)
    .filter((piece) => piece.role !== 'gap' && piece.role !== 'auxiliary')
    .at(-1)
  return before?.role === 'howMany' || before?.role === 'asking' || before?.role === 'quantity'
}
