import type { Answer } from '../domain/answer.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Fact } from '../domain/fact.ts'
import type { Passage } from '../domain/passage.ts'
import type { Question } from '../domain/question.ts'
import { englishQuestionFor } from '../english/question-for-fact.ts'
import type { Library } from '../ports.ts'
import { fold } from '../vietnamese/fold.ts'
import { periodInWords } from './period-words.ts'

type Language = Question['language']

export const MAX_SUGGESTIONS = 3
const START_QUESTIONS = 6
const NEAR_CLAUSES = 20
const LABEL_MIN_CHARACTERS = 10
const LABEL_MAX_CHARACTERS = 60
/** "Hộ cận nghèo" says more than its unit "hộ"; "giấy chứng nhận" does not. */
const LABEL_EXTRA_WORDS = 2

/** Questions about neighbouring figures: of the same passage first, then of the same section, never what was just said. */
export function suggestFollowUps(answer: Answer, library: Library, language: Language = 'vi'): string[] {
  const [first] = answer.citations
  const passage = first && library.passage(first.passageId)
  if (!passage) return []
  const shown = new Set(answer.figures.map((figure) => fold(figure.label)))
  const near = [...library.inSectionOf(passage)].sort(
    (a, b) => Math.abs(a.order - passage.order) - Math.abs(b.order - passage.order),
  )
  return pickQuestions(near, library, MAX_SUGGESTIONS, language, (fact) => !shown.has(fold(fact.label)))
}

/** Questions about what the report does state near to what was asked. */
export function suggestNear(
  ranked: readonly Evidence[],
  library: Library,
  language: Language = 'vi',
): string[] {
  const passages = [...new Set(ranked.slice(0, NEAR_CLAUSES).map(({ passage }) => passage))]
  return pickQuestions(passages, library, MAX_SUGGESTIONS, language)
}

/** Questions to start from, spread over the sections of all documents; `turn` varies which ones. */
export function suggestStarts(library: Library, turn = 0, language: Language = 'vi'): string[] {
  const bySection = new Map<string, Passage[]>()
  for (const passage of library.passages()) {
    const key = `${passage.documentId} ${passage.sectionId}`
    bySection.set(key, [...(bySection.get(key) ?? []), passage])
  }
  const questions = [...bySection.values()].flatMap((passages) =>
    pickQuestions(passages, library, 1, language),
  )
  const step = Math.max(1, Math.floor(questions.length / START_QUESTIONS))
  const first = questions.length === 0 ? 0 : turn % questions.length
  const spread = Array.from(
    { length: START_QUESTIONS },
    (_, place) => questions[(first + place * step) % questions.length],
  )
  return [...new Set(spread.filter((question) => question !== undefined))].slice(0, START_QUESTIONS)
}

function pickQuestions(
  passages: readonly Passage[],
  library: Library,
  count: number,
  language: Language,
  wanted: (fact: Fact) => boolean = () => true,
): string[] {
  const questions: string[] = []
  const labels = new Set<string>()
  for (const passage of passages) {
    for (const fact of library.factsOf(passage.id)) {
      if (questions.length >= count) return questions
      const key = fold(fact.label)
      if (labels.has(key) || !isAskable(fact) || !wanted(fact)) continue
      labels.add(key)
      questions.push(language === 'en' ? englishQuestionFor(fact) : questionFor(fact))
    }
  }
  return questions
}

/**
 * Labels that a sentence needs more words for: a passive without what was done with it to what end ("công dân được giao"), an
 * amount without what it was paid for ("số tiền gia đình chính sách"), a verb that waits for its object, an office, a dash.
 */
const SAYS_TOO_LITTLE =
  /(?:\s(?:được|bị)\s\p{L}+$)|^số tiền|[–]|\s(?:là|làm|có|của|cho|thực hiện|tiếp tục|duy trì|ghi nhận|đạt)(?:\s\p{Lu}.*)?$|(?:phó )?chủ tịch/iu

/** A label that the text states, more than the bare noun counted, one thing and not a list of things. */
function isAskable(fact: Fact): boolean {
  return (
    fact.origin.label === 'stated' &&
    (fact.relation === 'value' || fact.relation === 'target') &&
    fact.dimension !== 'duration' &&
    fact.label.length >= LABEL_MIN_CHARACTERS &&
    fact.label.length <= LABEL_MAX_CHARACTERS &&
    /^\p{L}[^,;:()]*$/u.test(fact.label) &&
    !SAYS_TOO_LITTLE.test(fact.label) &&
    fact.label.split(' ').length >= fact.unit.split(' ').length + LABEL_EXTRA_WORDS
  )
}

/** "Lượng khách", "số đơn": the label names the figure itself, not what is counted. */
const NAMES_A_VALUE = /^(?:số|tổng|tỷ lệ|tỉ lệ|lượng|mức|giá trị|diện tích|sản lượng|doanh thu|thu nhập)/iu

/** A count asks for its noun ("có bao nhiêu hộ cận nghèo"), anything else for its value. */
function questionFor(fact: Fact): string {
  const when = fact.period === null ? null : periodInWords(fact.period)
  if (fact.dimension === 'count' && !NAMES_A_VALUE.test(fact.label)) {
    const noun = fact.label.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
    return when === null ? `Có bao nhiêu ${noun}?` : `${asBeginning(when)} có bao nhiêu ${noun}?`
  }
  const hasPeriod = when === null || fold(fact.label).includes('nam ')
  return hasPeriod
    ? `${asBeginning(fact.label)} là bao nhiêu?`
    : `${asBeginning(fact.label)} ${when} là bao nhiêu?`
}

function asBeginning(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
