import { countLabel } from './count-label.ts'
import { measureLabel } from './measure-label.ts'
import { capitalised } from './names.ts'
import { headIn, trimPhrase, withinWords } from './phrases.ts'
import type { SpokenFigure } from './spoken-figure.ts'

export interface ReadLabel {
  /** Empty when the words around the figure give none. */
  label: string
  qualifiers: string[]
}

/** "Ước đến cuối năm còn 4%": when, not what. */
const ONLY_TIME = /^(?:cuối|cả|đầu|giữa|hết) (?:năm|kỳ|nhiệm kỳ|tháng|quý)(?: (?:này|nay|sau|tới))?$/iu

/** What the words around a figure name as counted or measured. */
export function readLabel(spoken: SpokenFigure): ReadLabel {
  const { figure } = spoken
  const counts = figure.dimension === 'count' && figure.unit !== ''
  const { label, qualifiers } = counts ? countLabel(spoken) : measureLabel(spoken)
  const tidy = label.replace(/\s+/g, ' ').replace(/\s\//g, '/').trim()
  const name = withinWords(tidy, 20)
  return { label: name === '' || ONLY_TIME.test(name) ? '' : capitalised(name), qualifiers }
}

/** "Thu, chi ngân sách": the words before are named together with the head, which alone would be only one of them. */
const NAMED_TOGETHER = /^\p{L}+(?:\s\p{L}+)?(?:,|\svà)\s$/u

/** A label from a text that announces figures without any of its own: the clause of a note's mark, the item above a list. */
export function labelOfIntroduction(text: string): string {
  const untilFigure = text.replace(/(?<=\s)\d.*$/su, '')
  const phrase = trimPhrase(
    untilFigure.replace(/\[\d+\]|[⁰¹²³⁴-⁹]+|^(?:[IVXLC]+|\d{1,2}|[a-zđ])[.)]\s/gu, ''),
  )
  const found = headIn(phrase)
  const head = NAMED_TOGETHER.test(phrase.slice(0, found)) ? 0 : found
  const named =
    (head > 0 ? phrase.slice(head) : phrase).split(/[;:.]|\scòn (?=chậm|thấp)|\scủa một số\s/u)[0] ?? ''
  return capitalised(withinWords(trimPhrase(named), 24))
}
