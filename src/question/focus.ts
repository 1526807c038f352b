import type { Term } from '../domain/question.ts'
import { isStopWord } from '../vietnamese/stop-words.ts'
import { phraseOf, saysAt } from './cues.ts'

/** Behind these stands what is counted or measured. */
const ASKING = [
  'bao nhiêu',
  'mấy',
  'tỷ lệ',
  'tỉ lệ',
  'tỷ trọng',
  'tổng số',
  'số lượng',
  'số',
  'diện tích',
  'sản lượng',
  'giá trị',
  'trị giá',
  'kinh phí',
  'doanh thu',
  'mức',
].map(phraseOf)
const FOCUS_MAX_TERMS = 4
/** Words between two terms that do not end the expression: "bao nhiêu hộ được hỗ trợ". */
const GAP_MAX_WORDS = 1

/**
 * Places among the terms of what a question asks the figure of: the words behind "bao nhiêu", "tỷ lệ" and the like, else the
 * first ones ("Thu ngân sách năm 2021 là bao nhiêu"). `words` are as `spokenWords` gives them, `wordPlaces` the terms' places
 * among them.
 */
export function focusOf(
  words: readonly string[],
  terms: readonly Term[],
  wordPlaces: readonly number[],
): number[] {
  const runs = words.flatMap((_, place) => {
    const asking = ASKING.find((phrase) => saysAt(words, place, phrase))
    return asking ? [runFrom(place + asking.marked.length, words, wordPlaces)] : []
  })
  const behind = [...new Set(runs.flat())].filter((term) => terms[term]?.isLight === false)
  if (behind.length > 0) return behind
  return terms.flatMap(({ isLight }, term) => (isLight ? [] : [term])).slice(0, FOCUS_MAX_TERMS)
}

function runFrom(start: number, words: readonly string[], wordPlaces: readonly number[]): number[] {
  const run: number[] = []
  let gap = 0
  for (let place = start; place < words.length && run.length < FOCUS_MAX_TERMS; place += 1) {
    const term = wordPlaces.indexOf(place)
    if (term >= 0) {
      run.push(term)
      gap = 0
    } else if (!isStopWord(words[place] ?? '') || (gap += 1) > GAP_MAX_WORDS) break
  }
  return run
}
