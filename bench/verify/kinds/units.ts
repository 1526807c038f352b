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
const SCALES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/nghìn tỷ/u, ['tỷ', 'triệu']],
  [/tỷ/u, ['triệu', 'nghìn tỷ']],
  [/triệu|trđ/u, ['tỷ', 'nghìn']],
  [/nghìn/u, ['triệu', 'tỷ']],
]
const SHARES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/%/u, [' điểm %', '‰', ' điểm phần trăm']],
]

function replacedIn(text: string, replacements: readonly (readonly [RegExp, readonly string[]])[]): string[] {
  return figuresOf(text).flatMap((figure) => {
    const found = replacements.find(([pattern]) => pattern.test(figure.text))
    if (!found) return []
    const [pattern, others] = found
    return others
      .map((other) => {
        const unit = other === 'nghìn' && figure.text.endsWith('trđ') ? 'nghìn đồng' : other
        const full = figure.text.endsWith('trđ') && !unit.includes('đồng') ? `${unit} đồng` : unit
        return splice(
          text,
          figure.start,
          figure.end,
          figure.text.replace(
            pattern,
            full.startsWith(' ') || full === '‰'
              ? full
              : ` ${full}`.replace(/^ (?=.*)/u, /\d$/.test(figure.text.split(pattern)[0] ?? '') ? ' ' : ''),
          ),
        )
      })
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
