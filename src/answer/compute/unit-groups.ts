import type { Question } from '../../domain/question.ts'
import { fold } from '../../vietnamese/fold.ts'
import type { Candidate } from './candidates.ts'
import { sharedUnit } from './shared-unit.ts'

/** Whether a figure is printed in what the question asks for; true when it does not say. */
export function hasAskedUnit({ fact }: Pick<Candidate, 'fact'>, { askedUnit, restored }: Question): boolean {
  if (askedUnit === null || NO_UNIT.has(askedUnit.words.join(' '))) {
    return !NAMES_MONEY.test(restored) || fact.dimension === 'money' || fact.dimension === 'share'
  }
  if (MONEY_WORDS.has(askedUnit.words.join(' '))) return fact.dimension === 'money'
  // "bao nhiêu điểm phần trăm" asks for the gap of two percentages.
  if (askedUnit.words[0] === 'diem') return fact.dimension === 'share'
  const printed = ` ${fold(`${fact.unit} ${fact.baseUnit}`)} `
  if (askedUnit.words.every((word) => printed.includes(` ${word} `))) return true
  if (askedUnit.dimension !== null && askedUnit.dimension !== 'count')
    return fact.dimension === askedUnit.dimension
  const said = ` ${fold(fact.label)} `
  return fact.dimension === 'count' && askedUnit.words.every((word) => said.includes(` ${word} `))
}

/** Things that are amounts of money, for questions that name no unit ("khoản chi … hơn bao nhiêu"). */
const NAMES_MONEY =
  /(?<!\p{L})(?:tiền|kinh phí|khoản|chi|doanh thu|ngân sách|vốn|giá trị|thu nhập)(?!\p{L})/iu

/** Nouns for money that follow "bao nhiêu" ("bao nhiêu vốn chưa giải ngân"), folded. */
const MONEY_WORDS: ReadonlySet<string> = new Set(['von', 'ngan'])

/** What follows "bao nhiêu" without being a unit of the operands: "gấp mấy lần", "còn bao nhiêu chưa". */
const NO_UNIT: ReadonlySet<string> = new Set(['lan', 'chua', 'phan tram', '%'])

/** Figures of one kind, that can be added and compared. A figure may stand in several groups. */
export function unitGroups(candidates: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = []
  for (const candidate of candidates) {
    const home = groups.find(
      ([first]) => first !== undefined && sharedUnit([first.fact, candidate.fact]) !== null,
    )
    if (home) home.push(candidate)
    else groups.push([candidate])
  }
  return groups
}
