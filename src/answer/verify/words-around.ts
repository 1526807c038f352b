import type { Figure } from '../../domain/fact.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import { endsShortened } from './shortened-words.ts'
import type { SpokenFigure, Token } from './spoken-text.ts'
import { wordKey } from './word-key.ts'

/** Where words stop to speak of the figure before them. */
const BREAK =
  /[,;:()|–]|[.!?…](?=\s|$)|(?<![\p{L}\p{N}])(?:và|còn|trong đó|đồng thời|nhưng)(?![\p{L}\p{N}])/gu
/** Where a new sentence begins, for which nothing before it speaks. */
const SENTENCE_START = /[.!?…]["”)]?\s+(?=["“(]?[\p{Lu}\d])|\n/gu
/** What figures that only follow one another have between them. */
const NOTHING_SAID = /^[^\p{L}\p{N};.()]*$/u

type Writable<Item> = { -readonly [Key in keyof Item]: Item[Key] }

/** The figures of a text, in order, each with the words that speak of it. `tokens` are those of the text, in order. */
export function wordsAround(
  text: string,
  figures: readonly Figure[],
  tokens: readonly Token[],
): SpokenFigure[] {
  const breaks = Array.from(text.matchAll(BREAK), (match) => match.index)
  const sentences = sentenceStarts(text)
  const within = (start: number, end: number) =>
    tokens.filter((token) => token.start >= start && token.end <= end)
  const spoken: Writable<SpokenFigure>[] = []
  figures.forEach((figure, place) => {
    const last = spoken.at(-1)
    const gapStart = last?.figure.end ?? 0
    const gapBreaks = breaks.filter((at) => at >= gapStart && at < figure.start)
    const sentence = sentences.findLast((start) => start > gapStart && start <= figure.start)
    const clause = last === undefined ? undefined : gapBreaks.findLast((at) => text[at] === ';')
    const start = sentence ?? clause ?? (last ? (gapBreaks[0] ?? gapStart) : 0)
    const before = within(start, figure.start)
    // "…; Năm 2021: …": a clause with a time of its own begins as a sentence does.
    const begins =
      sentence !== undefined || (clause !== undefined && before.some(({ kind }) => kind === 'period'))
    const previous = begins ? null : (last ?? null)
    const end = Math.min(
      breaks.find((at) => at >= figure.end) ?? text.length,
      figures[place + 1]?.start ?? text.length,
    )
    const next: Writable<SpokenFigure> = {
      figure,
      unit: unitWords(figure),
      before,
      close: within(startOfClose(text, gapBreaks, start, figure.start), figure.start),
      after: within(figure.end, end),
      governing: [
        ...(previous ? outsideClosedBrackets(text, previous.governing, figure.start) : []),
        ...before,
      ],
      previous,
      next: null,
    }
    if (last && previous) last.next = next
    spoken.push(next)
  })
  shareWordsBehind(spoken, text)
  return spoken
}

/** Behind the last break; a colon right before the figure parts it from nothing: "Nhân khẩu, hộ cận nghèo: 166". */
function startOfClose(text: string, breaks: readonly number[], start: number, end: number): number {
  const last = breaks.at(-1) ?? start
  const isBare = text[last] === ':' && text.slice(last + 1, end).trim() === ''
  return isBare ? start : Math.max(last, start)
}

function unitWords({ text }: Figure): string[] {
  return wordsOf(text)
    .map((word) => wordKey(word.text))
    .filter((word) => !/^\d/.test(word))
}

/** "71 vụ 93 đối tượng mua bán ma túy": what stands behind figures that follow one another speaks of each. */
function shareWordsBehind(spoken: Writable<SpokenFigure>[], text: string): void {
  for (const figure of spoken.toReversed()) {
    const { next } = figure
    if (next && NOTHING_SAID.test(text.slice(figure.figure.end, next.figure.start))) figure.after = next.after
  }
}

/** Where sentences begin: offsets of their first character. */
function sentenceStarts(text: string): number[] {
  return Array.from(text.matchAll(SENTENCE_START), (match) => match.index + match[0].length).filter(
    (start) => !endsShortened(text.slice(0, start)),
  )
}

/** Words in brackets that are closed before `place` speak of nothing behind them. */
function outsideClosedBrackets(text: string, tokens: readonly Token[], place: number): readonly Token[] {
  const closed = Array.from(text.slice(0, place).matchAll(/\([^()]*\)/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  return tokens.filter((token) => !closed.some(({ start, end }) => token.start >= start && token.end <= end))
}
