import type { BoundFigure } from './bound-figure.ts'
import type { SpokenFigure } from './spoken-figure.ts'

/** A sentence of another time says no more of what it is about: "Ước cả năm đạt …", "Cả năm ước …", "Đến hết tháng 9 …". */
const OTHER_TIME =
  /^[\s*+–-]*(?:(?:dự )?ước|dự kiến|cả năm|tính (?:chung|đến)|lũy kế|luỹ kế|lũy kể|(?:tính )?đến (?:nay|hết|cuối|ngày|tháng)|(?:trong )?(?:năm|tháng|quý)\s[\dIVX])(?!\p{L})/iu

/**
 * The name that a sentence without one goes on with: of what the sentence before it tells in the same unit, when that is one thing
 * only. "Tổng thu ngân sách 9 tháng đạt 850 tỷ đồng. Ước cả năm đạt 1.200 tỷ đồng". Null when the sentence is of no other time.
 */
export function labelGoingOn(
  { figure, sentence, leadIn }: SpokenFigure,
  earlier: readonly BoundFigure[],
): string | null {
  if (!OTHER_TIME.test(leadIn)) return null
  const told = earlier.filter(({ hosted }) => !hosted).map(({ spoken }) => spoken.sentence.start)
  const before = Math.max(...told)
  if (before >= sentence.start) return null
  const labels = earlier
    .filter(
      ({ spoken, parent, baseUnit }) =>
        spoken.sentence.start === before && parent === null && baseUnit === figure.baseUnit,
    )
    .map(({ label }) => label)
  const [label, ...others] = new Set(labels)
  return label === undefined || label === '' || others.length > 0 ? null : label
}
