import type { FollowUpKind } from '../domain/previous-answer.ts'
import type { Question } from '../domain/question.ts'
import { readPeriods } from '../vietnamese/periods.ts'
import { wordsOf } from '../vietnamese/words.ts'
import { cueAt, spokenWords } from './cues.ts'

/** "Về “…”: …": what a question was completed to once and can be completed from again. */
const ABOUT = /^Về “(.+?)”: /u

/** The question as the reader sees it completed: one natural sentence when the new words fit into the old question. */
export function completedText(
  question: Question,
  before: Question,
  kind: FollowUpKind,
  replaced: ReadonlySet<number>,
): string {
  const shown = (asked: Question) => (asked.language === 'en' ? asked.typed : asked.restored)
  const said = shown(question)
  const whole = before.resolved ?? shown(before)
  // English questions stay as typed: their words do not fit into one another.
  if (question.language === 'en') return `${whole} — ${said}`
  const about = ABOUT.exec(whole)
  // Another thing than the first is spoken of since.
  const isOther = before.followUp?.kind === 'other'
  const subject = withoutEnd(
    about === null ? whole : isOther ? whole.slice(about[0].length) : (about[1] ?? ''),
  )
  if (kind === 'source') return `Về “${subject}”: báo cáo nêu ở mục nào?`
  if (kind === 'detail') return `Về “${subject}”: báo cáo nêu cụ thể những gì?`
  if (kind === 'confirm') return `Về “${subject}”: báo cáo có ghi đúng như vậy không?`
  if (kind === 'other') {
    const fragment = (before.status === null ? timeOf(question, said) : null) ?? bare(said, question.typed)
    const fitted =
      (question.periods.length > 0 ? withPeriod(fragment, whole) : null) ??
      withPart(fragment, whole, before, replaced)
    if (fitted !== null) return asSentence(fitted)
  }
  return asSentence(`Về “${subject}”: ${kind === 'other' ? bare(said, question.typed) : said}`)
}

/** "năm 2022 thì được bao nhiêu" names nothing but its time. */
function timeOf({ terms }: Question, said: string): string | null {
  const [time, ...others] = readPeriods(said)
  const isAll = terms.every(({ isLight, folded }) => isLight || /^\d/.test(folded))
  return time !== undefined && others.length === 0 && isAll ? time.text : null
}

/** "còn năm 2022 thì sao?" → "năm 2022". */
function bare(text: string, typed: string): string {
  const words = wordsOf(text)
  const spoken = spokenWords(text, typed)
  let from = 0
  for (let said = 1; said > 0 && from < words.length; from += said)
    said = Math.max(cueAt('leaning', spoken, from), cueAt('courtesy', spoken, from))
  let to = words.length
  while (to > from && cueAt('courtesy', spoken, to - 1) > 0) to -= 1
  const end = spoken.findIndex((_, place) => place > from && cueAt('leaningEnd', spoken, place) > 0)
  if (end > 0) to = Math.min(to, end)
  const [first, last] = [words[from], words[to - 1]]
  return first && last && to > from ? text.slice(first.start, last.end) : withoutEnd(text)
}

/** A message that is nothing but a time: it stands where the old one stood, else in front. */
function withPeriod(fragment: string, whole: string): string | null {
  const [time, ...others] = readPeriods(fragment)
  if (typeof time?.part !== 'string' || others.length > 0) return null
  if (time.start > 0 || time.end < fragment.length) return null
  const [old] = readPeriods(whole)
  return old === undefined
    ? `${fragment}, ${whole.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}`
    : whole.slice(0, old.start) + fragment + whole.slice(old.end)
}

/** The words that gave way stand together in the old text: the new ones take their place. */
function withPart(
  fragment: string,
  whole: string,
  before: Question,
  replaced: ReadonlySet<number>,
): string | null {
  const gone = before.terms.flatMap(({ folded }, place) => (replaced.has(place) ? [folded] : []))
  const words = wordsOf(whole)
  const said = words.flatMap(({ folded }, place) => (folded === 'va' ? [] : [place]))
  const start = said.findIndex((_, at) =>
    gone.every((word, offset) => words[said[at + offset] ?? -1]?.folded === word),
  )
  const [first, last] = [words[said[start] ?? -1], words[said[start + gone.length - 1] ?? -1]]
  if (gone.length === 0 || !first || !last) return null
  return whole.slice(0, first.start) + fragment + whole.slice(last.end)
}

function withoutEnd(text: string): string {
  return text.replace(/[\s?.!]+$/u, '')
}

function asSentence(text: string): string {
  return `${withoutEnd(text).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}?`
}
