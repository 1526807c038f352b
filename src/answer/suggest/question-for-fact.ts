import type { Fact } from '../../domain/fact.ts'
import type { Passage } from '../../domain/passage.ts'
import { namesValue } from '../../vietnamese/spoken-indicators.ts'
import type { SpokenLabel } from './spoken-label.ts'

/** Words between what is done and how much: "đã cấp được khoảng 484 giấy phép". */
const BEFORE_FIGURE = /(?:\s(?:được|khoảng|trên|hơn|gần|tổng số|tổng cộng|là|cho|với|thêm))*\s*$/iu

/** A button holds no more. */
const MAX_CHARACTERS = 110

/**
 * A fact as the question a resident would ask for it: "Năm 2021 có bao nhiêu hộ cận nghèo?", "Chỉ tiêu doanh thu du lịch năm 2022 là
 * bao nhiêu?". Null for what no short question asks for.
 */
export function questionForFact(fact: Fact, label: SpokenLabel, passage: Passage): string | null {
  const when = fact.period === null || saysTime(label.name) ? null : timeInWords(fact.period)
  const question =
    namesValue(label.name) || fact.dimension !== 'count'
      ? valueQuestion(fact, label, when)
      : countQuestion(fact, label, when, passage)
  return question === null || question.length > MAX_CHARACTERS ? null : capitalized(question)
}

function valueQuestion(fact: Fact, { name, of }: SpokenLabel, when: string | null): string | null {
  if (!namesValue(name)) return null
  const isNamedPlan = /(?<!\p{L})(?:chỉ tiêu|kế hoạch|mục tiêu|dự toán)(?!\p{L})/iu.test(name)
  const subject = [
    fact.status === 'plan' && !isNamedPlan ? 'chỉ tiêu' : null,
    name,
    of === null ? null : `của ${of}`,
    when,
  ]
  return `${subject.filter((part) => part !== null).join(' ')} là bao nhiêu?`
}

function countQuestion(
  fact: Fact,
  { name, of }: SpokenLabel,
  when: string | null,
  passage: Passage,
): string | null {
  const noun = startsWithUnit(name, fact) ? name : null
  if (noun === null) return null
  const time = when === null ? '' : `${when} `
  if (of !== null) return `${time}${of} có bao nhiêu ${noun}?`
  if (fact.status === 'plan') return `chỉ tiêu ${time}là bao nhiêu ${noun}?`
  const done = whatIsDone(fact, passage)
  return done === null ? `${time}có bao nhiêu ${noun}?` : `${time}${done} bao nhiêu ${noun}?`
}

/** A counted noun must be said with the word that counts it: "lượt khách", not "khách". */
const startsWithUnit = (name: string, { unit }: Fact): boolean =>
  unit !== '' && name.toLowerCase().startsWith(unit.toLowerCase())

/** "tiếp nhận" of "Tiếp nhận 172 người lao động": its people are not just there, they were received. */
function whatIsDone({ qualifiers, start }: Fact, { text }: Passage): string | null {
  const before = text.slice(0, start).replace(BEFORE_FIGURE, '').toLowerCase()
  const done = qualifiers.find(
    (qualifier) => qualifier.split(' ').length <= 3 && before.endsWith(qualifier.toLowerCase()),
  )
  return done?.toLowerCase() ?? null
}

const saysTime = (label: string): boolean => /(?<!\p{L})(?:năm|tháng|quý|giai đoạn)\s+\d/iu.test(label)

const HALF = { H1: '6 tháng đầu năm', H2: '6 tháng cuối năm' } as const

/** "năm 2021", "11 tháng đầu năm 2021", "quý I năm 2021", "ngày 30/11/2021". */
export function timeInWords(period: string): string {
  const year = period.slice(0, 4)
  const part = period.slice(5)
  const months = /^M01\.\.M(\d{2})$/.exec(part)
  const day = /^(\d{2})-(\d{2})$/.exec(part)
  const month = /^M(\d{2})$/.exec(part)
  if (part === '') return `năm ${year}`
  if (part === 'H1' || part === 'H2') return `${HALF[part]} ${year}`
  if (months) return `${String(Number(months[1]))} tháng đầu năm ${year}`
  if (month) return `tháng ${String(Number(month[1]))} năm ${year}`
  if (/^Q[1-4]$/.test(part)) return `quý ${part.slice(1)} năm ${year}`
  if (day) return `đến ngày ${String(Number(day[2]))}/${String(Number(day[1]))}/${year}`
  return /^\d{4}$/.test(part) ? `giai đoạn ${year} - ${part}` : `năm ${year}`
}

const capitalized = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
