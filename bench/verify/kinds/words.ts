import { readPeriods } from '../../../src/vietnamese/periods.ts'
import { readLegalReferences } from '../../../src/vietnamese/legal-references.ts'
import type { Sources } from '../../../src/answer/verify/verify-claim.ts'
import { splice, type ChangeKind } from '../change.ts'
import { figuresOf } from './figures-of.ts'

/** Every place where a pattern fits, replaced there alone by each of the others; "$1" in them is the first group. */
function replacements(text: string, rules: readonly (readonly [RegExp, readonly string[]])[]): string[] {
  return rules.flatMap(([pattern, others]) =>
    [...text.matchAll(pattern)].flatMap((match) =>
      others.map((other) =>
        splice(text, match.index, match.index + match[0].length, other.replace('$1', match[1] ?? '')),
      ),
    ),
  )
}

const word = (source: string) => new RegExp(`(?<![\\p{L}])${source}(?![\\p{L}])`, 'gu')

export const SIGN_TURNED: ChangeKind = {
  name: 'sign, direction',
  keepsMeaning: false,
  texts: ({ text }) =>
    replacements(text, [
      [word('tăng(?! cường|cường)'), ['giảm']],
      [word('Tăng(?! cường)'), ['Giảm']],
      [word('giảm'), ['tăng']],
      [word('Giảm'), ['Tăng']],
      [word('vượt'), ['không đạt', 'thấp hơn']],
      [word('cao hơn'), ['thấp hơn']],
      [word('không đạt'), ['đạt']],
      [word('âm tính'), ['dương tính']],
      [word('dương tính'), ['âm tính']],
    ]),
}

export const BOUND_CHANGED: ChangeKind = {
  name: 'bound',
  keepsMeaning: false,
  texts: ({ text }) =>
    replacements(text, [
      [/(?<!\p{L})(?:trên|hơn|khoảng|gần|tối thiểu|ít nhất|tối đa) (?=\d)/gu, ['', 'dưới ']],
      [/(?<=(?:đạt|là|có|được) )(?=\d)(?![\d.,]+ ?(?:%|phần trăm) trở lên)/gu, ['trên ', 'khoảng ']],
      [/(?<=\d%?) trở lên/gu, ['', ' trở xuống']],
    ]),
}

export const YEAR_CHANGED: ChangeKind = {
  name: 'year',
  keepsMeaning: false,
  texts: ({ text }) =>
    readPeriods(text).flatMap((period) =>
      [...period.text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].flatMap((match) => {
        const at = period.start + match.index
        return [-1, 1, -10].map((years) => splice(text, at, at + 4, String(Number(match[0]) + years)))
      }),
    ),
}

export const PERIOD_CHANGED: ChangeKind = {
  name: 'months, quarter, date',
  keepsMeaning: false,
  texts: ({ text }) =>
    readPeriods(text).flatMap((period) => {
      if (!['date', 'month', 'part', 'quarter'].includes(period.kind)) return []
      const number = /\d{1,2}/.exec(period.text)
      if (!number) return []
      const at = period.start + number.index
      const other = Number(number[0]) > 2 ? Number(number[0]) - 1 : Number(number[0]) + 1
      return [splice(text, at, at + number[0].length, String(other))]
    }),
}

export const DOCUMENT_NUMBER_CHANGED: ChangeKind = {
  name: 'number of a document',
  keepsMeaning: false,
  texts: ({ text }) =>
    readLegalReferences(text).flatMap(({ number, numberSpan }) => {
      const digits = /\d+/.exec(number)?.[0] ?? ''
      return [splice(text, numberSpan.start, numberSpan.start + digits.length, String(Number(digits) + 1))]
    }),
}

/** "đạt" of a result: no word of a plan stands before it in its sentence. */
const ACHIEVED =
  /(?<!(?:phấn đấu|mục tiêu|dự kiến|chỉ tiêu|kế hoạch|Target)(?:(?!\. )[^\]])*)(?<!(?:ước|nhất|cao) )(?<!\p{L})đạt (?=\d)/giu

/** Results told as plans; a figure that a heading makes a target may well be told as one. */
function achievedAsPlanned(text: string, { cited }: Sources): string[] {
  const facts = cited.flatMap((passage) => passage.facts)
  const figures = figuresOf(text)
  return [...text.matchAll(ACHIEVED)].flatMap((match) => {
    const end = match.index + match[0].length
    const figure = figures.find(({ start }) => start === end)
    const told = facts.filter(({ baseValue }) => baseValue === figure?.baseValue).map(({ status }) => status)
    if (told.includes('plan')) return []
    const isEstimated = told.includes('estimate') || /ước/iu.test(text.slice(0, end))
    return [...AS_PLANNED, ...(isEstimated ? [] : ['ước đạt '])].map((words) =>
      splice(text, match.index, end, words),
    )
  })
}

const AS_PLANNED = ['theo mục tiêu là ', 'dự kiến đạt ', 'phấn đấu đạt ', 'có kế hoạch là ']

export const PLAN_FOR_RESULT: ChangeKind = {
  name: 'plan ↔ result',
  keepsMeaning: false,
  texts: ({ text, sources }) => [
    ...achievedAsPlanned(text, sources),
    ...replacements(text, [
      [/(?<=% (?:so với )?)kế hoạch/gu, ['kết quả', 'thực hiện năm trước']],
      [/(?<=% (?:so với )?)dự toán/gu, ['thực hiện', 'số thực thu']],
      [/^Năm (\d{4}):/gu, ['Chỉ tiêu năm $1:', 'Mục tiêu năm $1:', 'Kế hoạch năm $1:']],
      [
        /Chỉ tiêu năm (\d{4}):(?![^\]]*(?:dự kiến|phấn đấu|kế hoạch))/giu,
        ['Năm $1:', 'Kết quả năm $1:', 'Thực hiện năm $1:'],
      ],
      [/Chỉ tiêu giai đoạn(?![^\]]*(?:dự kiến|phấn đấu|kế hoạch))/giu, ['Giai đoạn', 'Kết quả giai đoạn']],
      [/(?<!dự kiến[^\]]*) \(kế hoạch\)/gu, ['', ' (thực hiện)', ' (ước)']],
      [/ \(ước\)/gu, ['', ' (kế hoạch)']],
      [/(?<=năm \d{4}): (?=\d)/gu, [' (kế hoạch): ']],
      [/ước đạt/gu, ['đạt', 'đã đạt']],
      [/Ước (?=thu|chi)/gu, ['Kết quả ']],
      [/phấn đấu (?=đạt|đón|tiết)/giu, ['đã ', '']],
      [/(?<=\()mục tiêu (?=\d)/gu, ['kết quả ', 'thực hiện ']],
      [/(?<!chỉ tiêu[^\]]*)dự kiến đạt/giu, ['đã đạt', 'đạt']],
      [/với mục tiêu đạt/gu, ['với kết quả đạt']],
    ]),
  ],
}
