import { fold } from '../../../src/vietnamese/fold.ts'
import { pick, splice, type ChangeKind } from '../change.ts'
import { figuresOf, haveSameFigures, numberOf } from './figures-of.ts'

/** Units that figures of reports have; one of another kind is put in. */
const UNITS = [
  'người',
  'hộ',
  'ha',
  'tấn',
  'triệu đồng',
  'USD',
  'km',
  'vụ',
  'cơ sở',
  'lượt',
  'm²',
  '%',
  'kg',
  'tuyến',
]
const SCALES: readonly Replacement[] = [
  { printed: /nghìn tỷ/u, others: ['tỷ', 'triệu'] },
  { printed: /tỷ/u, others: ['triệu', 'nghìn tỷ'] },
  { printed: /trđ/u, others: [' tỷ đồng', ' nghìn đồng'] },
  { printed: /triệu/u, others: ['tỷ', 'nghìn'] },
  { printed: /nghìn/u, others: ['triệu', 'tỷ'] },
]
const SHARES: readonly Replacement[] = [{ printed: /%/u, others: [' điểm %', '‰', ' điểm phần trăm'] }]

interface Replacement {
  printed: RegExp
  others: readonly string[]
}

/** Texts in which the first of these that a figure prints gives way to each of its others. */
function replacedIn(text: string, replacements: readonly Replacement[]): string[] {
  return figuresOf(text).flatMap((figure) => {
    const found = replacements.find(({ printed }) => printed.test(figure.text))
    if (!found) return []
    return found.others
      .map((other) => splice(text, figure.start, figure.end, figure.text.replace(found.printed, other)))
      .filter((changed) => !haveSameFigures(changed, text))
  })
}

export const SCALE_CHANGED: ChangeKind = {
  name: 'scale',
  keepsMeaning: false,
  texts: ({ text }) => replacedIn(text, SCALES),
}

export const PERCENT_CHANGED: ChangeKind = {
  name: '% ↔ điểm %, ‰',
  keepsMeaning: false,
  texts: ({ text }) => replacedIn(text, SHARES),
}

export const UNIT_REPLACED: ChangeKind = {
  name: 'unit',
  keepsMeaning: false,
  texts: ({ text }, random) =>
    figuresOf(text).flatMap((figure) => {
      const number = numberOf(figure)
      if (number === null || figure.unit === '' || figure.outOf !== null || figure.valueTo !== null) return []
      const others = UNITS.filter(
        (unit) => !fold(figure.unit).includes(fold(unit)) && !fold(unit).includes(fold(figure.unit)),
      )
      const unit = pick(others, random)
      if (unit === undefined) return []
      const changed = splice(
        text,
        figure.start,
        figure.end,
        unit === '%' ? `${number}%` : `${number} ${unit}`,
      )
      return haveSameFigures(changed, text) ? [] : [changed]
    }),
}
