import { namesThing } from './content-words.ts'
import type { SpokenFigure } from './spoken-text.ts'

/** Whether the words before a figure name what it counts. */
export function hasSubject({ before, figure }: SpokenFigure): boolean {
  return before.some((_, place) => namesThing(before, place, figure.dimension))
}

/** The figures before one that has no subject of its own, back to the one that has it: "A đạt 5 tỷ, tăng 3%, bằng 45% kế hoạch". */
export function subjectsOf(figure: SpokenFigure): SpokenFigure[] {
  const subjects: SpokenFigure[] = []
  for (let at = figure; at.previous && !hasSubject(at); at = at.previous) subjects.push(at.previous)
  return subjects
}
