import type { Passage } from '../domain/passage.ts'
import type { Question } from '../domain/question.ts'
import { saysCue } from './clause-cues.ts'

/** "a)" alone says nothing of what stands under it. */
const saysMore = (heading: string) => /\p{L}{2}/u.test(heading)

const CUE_OF_HEADING = { reason: 'causeHeading', shortcoming: 'shortcomingHeading' } as const

/**
 * Whether a passage stands under a heading or an item that announces what is asked to be explained: "2. Nguyên nhân" for a reason,
 * "Tồn tại, hạn chế" for a shortcoming. Only the nearest heading counts: a chapter of shortcomings and their causes holds both.
 */
export function isUnderAspect(
  { sectionPath, context }: Pick<Passage, 'sectionPath' | 'context'>,
  aspect: Question['aspect'],
): boolean {
  if (aspect !== 'reason' && aspect !== 'shortcoming') return false
  const headings = [...sectionPath.filter(saysMore).slice(-1), ...context.lead]
  return headings.some((heading) => saysCue(CUE_OF_HEADING[aspect], heading))
}
