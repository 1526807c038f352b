/** A run of letters and digits as the diacritics counts see it. */
export interface SyllableToken {
  kind: 'syllable' | 'number' | 'other'
  /** As typed. */
  text: string
  start: number
  end: number
  /** First of the text, or after , . ; : ? ! or a bracket. */
  startsClause: boolean
}

const RUN = /[\p{L}\p{M}\p{Nd}]+/gu
const CLAUSE_BREAK = /[,.;:?!()[\]{}\n]/u

/**
 * The tokens of an NFC text. "other" is a mix of letters and digits ("F1", "5k"). The separator inside a number ("1.902")
 * breaks no clause and the number is one token.
 */
export function syllableTokensOf(text: string): SyllableToken[] {
  const tokens: SyllableToken[] = []
  let reached = 0
  for (const match of text.matchAll(RUN)) {
    const run = match[0]
    const between = text.slice(reached, match.index)
    const previous = tokens.at(-1)
    const kind = kindOf(run)
    if (previous?.kind === 'number' && kind === 'number' && /^[.,]$/.test(between)) {
      previous.end = match.index + run.length
      previous.text = text.slice(previous.start, previous.end)
    } else {
      tokens.push({
        kind,
        text: run,
        start: match.index,
        end: match.index + run.length,
        startsClause: previous === undefined || CLAUSE_BREAK.test(between),
      })
    }
    reached = match.index + run.length
  }
  return tokens
}

function kindOf(run: string): SyllableToken['kind'] {
  if (/^\p{Nd}+$/u.test(run)) return 'number'
  return /\p{Nd}/u.test(run) ? 'other' : 'syllable'
}

/** Whether capitals mean something in this text: in "THU NGAN SACH 2021" they do not, in "thu NSNN 2021" they do. */
export function capitalsMeanAbbreviations(text: string): boolean {
  return /\p{Ll}/u.test(text)
}

/** Two capitals or more and nothing else but them and digits: "UBND", "TP", "HĐND". */
export function isAllCapitals(word: string): boolean {
  return /^(?=(?:\P{Lu}*\p{Lu}){2})[\p{Lu}\p{Nd}]+$/u.test(word)
}
