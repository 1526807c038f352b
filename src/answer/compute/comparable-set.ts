import type { Evidence } from '../../domain/evidence.ts'
import type { Fact } from '../../domain/fact.ts'
import type { Passage } from '../../domain/passage.ts'
import type { Question } from '../../domain/question.ts'
import { fold } from '../../vietnamese/fold.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import { areOfOneTable } from '../evidence/table-rows.ts'
import { askedWords } from './term-strengths.ts'
import type { Library } from '../../ports.ts'

/** Two are compared, not ranked. */
const MIN_MEMBERS = 3
/** Names of rows that are no member of what the other rows list. */
const TOTAL =
  /^(?:tong|cong|tong cong|tong so|trung binh|binh quan|ca nuoc|toan tinh|toan thanh pho|toan huyen|toan xa)(?!\p{L})/u

/**
 * The figures that one table column, or one clause, prints of things of one kind, the asked one among them; empty when they are not
 * clearly one set.
 */
export function comparableSet(best: Evidence, question: Question, library: Library): Fact[] {
  const [asked] = [...best.figures].sort((a, b) => b.worth - a.worth)
  const fact = best.facts.find(({ factId }) => factId === asked?.factId)
  if (fact === undefined || isRange(fact)) return []
  const set =
    best.passage.kind === 'row'
      ? columnOf(fact, best.passage, question, library)
      : sentenceOf(fact, best, library)
  const isWhole = set.length >= MIN_MEMBERS && !set.some(isRange)
  const labels = new Set(set.map(({ label }) => fold(label)))
  const isOneTime = question.periods.every((period) => set.every((member) => isOf(member, period)))
  return isWhole && isOneTime && labels.size === set.length ? set : []
}

function isRange({ bound, valueTo }: Fact): boolean {
  return bound === 'range' || valueTo !== null
}

function isOf({ period }: Fact, asked: string): boolean {
  return period === null || period.slice(0, 4) === asked.slice(0, 4)
}

/** The same over a whole sentence, which a list parts with semicolons. */
function sentenceOf(fact: Fact, best: Evidence, library: Library): Fact[] {
  const inClause = clauseOf(fact, best)
  if (inClause.length >= MIN_MEMBERS) return inClause
  const { text } = best.passage
  const begin = text.lastIndexOf('. ', fact.start)
  const end = text.indexOf('. ', fact.end)
  const facts = library
    .factsOf(best.passage.id)
    .filter(({ start }) => start > begin && (end < 0 || start < end))
  return clauseOf(fact, { ...best, facts })
}

/** Figures listed in one clause with one unit, relation and time, as parts of one whole or each a statement of its own. */
function clauseOf(fact: Fact, { facts, passage }: Evidence): Fact[] {
  const alike = facts.filter(
    (other) =>
      other.relation === fact.relation &&
      other.baseUnit === fact.baseUnit &&
      other.period === fact.period &&
      other.status === fact.status &&
      other.parentId === fact.parentId,
  )
  const apart = new Set(alike.map(({ groupId }) => groupId))
  const isListed = alike.every((other) => other.passageId === passage.id) && apart.size === alike.length
  return isListed && fact.baseUnit !== '' ? alike : []
}

/** The same column of all rows of the table, rows of totals left out. */
function columnOf(fact: Fact, passage: Passage, question: Question, library: Library): Fact[] {
  const column = columnName(fact, passage)
  if (column === null) return []
  const rows = library.inSectionOf(passage).filter((other) => areOfOneTable(other, passage))
  return ofAskedGroups(rows, question).flatMap((row) => {
    const cell = library
      .factsOf(row.id)
      .filter(
        (other) =>
          columnName(other, row) === column && other.period === fact.period && other.unit === fact.unit,
      )
    const [member] = cell
    return cell.length === 1 && member !== undefined && isMember(member, fact) ? [member] : []
  })
}

/**
 * A table of several groups ("I. Bộ, ngành", "II. Địa phương") is one set only when the question names all of them ("cây"); one that it
 * names alone is a set by itself.
 */
function ofAskedGroups(rows: readonly Passage[], question: Question): readonly Passage[] {
  const groupOf = ({ context }: Passage) => context.lead[0] ?? ''
  const groups = [...new Set(rows.map(groupOf))]
  if (groups.length < 2) return rows
  const asked = askedWords(question, () => true)
  const named = groups.filter((group) => wordsOf(group).some(({ folded }) => asked.has(folded)))
  if (named.length === groups.length) return rows
  const members = named.length === 0 ? rowsOfOneKind(rows, asked) : []
  if (members.length > 0) return members
  return named.length === 1 ? rows.filter((row) => named.includes(groupOf(row))) : []
}

/** "Xã nào": the rows below all groups, when each is named as one of those asked for. */
function rowsOfOneKind(rows: readonly Passage[], asked: ReadonlySet<string>): readonly Passage[] {
  const below = rows.filter(({ context }) => context.lead.length > 0)
  const kinds = new Set(below.map(({ text }) => wordsOf(text.replace(ROW_NUMBER, ''))[0]?.folded ?? ''))
  const [kind = ''] = kinds
  return kinds.size === 1 && asked.has(kind) ? below : []
}

const ROW_NUMBER = /^[\p{L}\d]{1,4}[.)]?\s*\|\s*/u

function columnName(fact: Fact, { cells }: Passage): string | null {
  return cells?.find(({ start, end }) => fact.start < end && start < fact.end)?.column ?? null
}

/** Of the same indicator: what its label says before the name of the row, or its first word. */
function isMember(member: Fact, fact: Fact): boolean {
  const [head, own] = [fact, member].map(({ label }) => fold(label).split(/ – | /u)[0] ?? '')
  const name = member.label.split(' – ').at(-1) ?? ''
  return (
    head === own &&
    !TOTAL.test(fold(name)) &&
    !member.qualifiers.some((qualifier) => TOTAL.test(fold(qualifier)) && qualifier !== fact.qualifiers[0])
  )
}
