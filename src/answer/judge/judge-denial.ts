import type { Question } from '../../domain/question.ts'
import { deniedIn } from '../../vietnamese/denials.ts'
import { fold } from '../../vietnamese/fold.ts'
import { wordsOf } from '../../vietnamese/words.ts'

/** So many words behind the denial are what it denies. */
const DENIED_WORDS = 12
/** Share of the question's own words, by weight, that stand there. */
const MIN_DENIED = 0.5

/** Whether the shown words deny just what the question asks after: "không có hiện tượng lợi dụng …". */
export function isDenied(text: string, question: Question, termWeights: readonly number[]): boolean {
  if (DENYING_QUESTION.test(fold(question.restored))) return false
  const folded = fold(text)
  return deniedIn(folded).some((behind) => {
    const denied = new Set(
      wordsOf(behind)
        .slice(0, DENIED_WORDS)
        .map((word) => word.folded),
    )
    const own = question.terms.flatMap((term, place) =>
      term.isLight ? [] : [{ places: placesWith(place, question), weight: termWeights[place] ?? 0 }],
    )
    const total = own.reduce((sum, { weight }) => sum + weight, 0)
    const said = own.reduce(
      (sum, { places, weight }) => sum + (places.some((word) => denied.has(word)) ? weight : 0),
      0,
    )
    return total > 0 && said / total >= MIN_DENIED
  })
}

/** A term and the words that may stand for it. */
function placesWith(place: number, { terms, alternatives }: Question): string[] {
  const others = alternatives
    .filter(({ from, to }) => from <= place && place < to)
    .flatMap(({ phrases }) => phrases.flatMap((phrase) => phrase.split(' ')))
  return [terms[place]?.folded ?? '', ...others]
}

/** A question that denies itself ("có đúng là không có …") has no plain yes or no. */
const DENYING_QUESTION = /(?:khong|chua) (?:co|bi|duoc|con|phai) .*(?:khong|chua|phai khong)/u
