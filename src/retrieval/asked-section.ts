import type { DocumentTree, Section } from '../domain/document.ts'
import type { Question } from '../domain/question.ts'
import { fold } from '../vietnamese/fold.ts'
import { sectionTopicsOf } from '../vietnamese/section-words.ts'
import { wordsOf } from '../vietnamese/words.ts'

const YEAR = /(?:19|20)\d{2}/u
const TOPICAL: ReadonlySet<Question['intent']> = new Set(['explanation', 'list', 'figure', 'definition'])

/**
 * The section that a question asks for by name ("những tồn tại, hạn chế là gì?", "nhiệm vụ trọng tâm năm 2024"): the question says
 * nothing but names of parts that reports have, and the heading names all of them and little else. Undefined when it says more.
 */
export function askedSection(question: Question, { root }: DocumentTree): Section | undefined {
  const asked = topicsAsked(question)
  if (asked === null) return undefined
  const fitting = sectionsBelow(root, '').flatMap(({ section, path }) => {
    const { topics, others } = sectionTopicsOf(wordsOf(section.title).map(({ folded }) => folded))
    const saysAll = [...asked].every((topic) => topics.has(topic))
    return saysAll && others === 0 && isOfYear(question, path)
      ? [{ section, extra: topics.size - asked.size }]
      : []
  })
  return fitting.sort((a, b) => a.extra - b.extra)[0]?.section
}

/** Null when the question says or wants something else. */
function topicsAsked({
  intent,
  terms,
  judgement,
  computation,
  askedUnits,
  followUp,
}: Question): ReadonlySet<number> | null {
  if (!TOPICAL.has(intent) || askedUnits.length > 0) return null
  if (judgement !== null || computation !== null || followUp !== null) return null
  const { topics, others } = sectionTopicsOf(
    terms.map(({ folded }) => folded),
    (place) => terms[place]?.isLight ?? false,
  )
  return topics.size > 0 && others === 0 ? topics : null
}

/** A heading under "năm 2022" is not asked for by "năm 2021"; without a year anywhere it may be. */
function isOfYear({ terms }: Question, path: string): boolean {
  const asked = terms.map(({ folded }) => folded).filter((word) => YEAR.test(word))
  return asked.length === 0 || !YEAR.test(path) || asked.some((year) => path.includes(year))
}

function sectionsBelow(section: Section, above: string): { section: Section; path: string }[] {
  return section.children.flatMap((child) => {
    const path = `${above} ${fold(child.title)}`
    return [{ section: child, path }, ...sectionsBelow(child, path)]
  })
}
