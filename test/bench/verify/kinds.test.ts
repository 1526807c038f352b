import { describe, expect, it } from 'vitest'
import { LABELS_SWAPPED, FOREIGN_FIGURE } from '../../../bench/verify/kinds/places.ts'
import { SEPARATOR_MOVED, DIGIT_CHANGED } from '../../../bench/verify/kinds/numbers.ts'
import { SCALE_CHANGED, UNIT_REPLACED } from '../../../bench/verify/kinds/units.ts'
import { PLAN_FOR_RESULT, SIGN_TURNED, YEAR_CHANGED } from '../../../bench/verify/kinds/words.ts'
import { CHANGE_KINDS } from '../../../bench/verify/kinds.ts'
import type { ChangeKind, RealAnswer } from '../../../bench/verify/change.ts'
import { refusedAnswers, tryKind } from '../../../bench/verify/run-changes.ts'
import { seededRandom } from '../../../bench/seeded-random.ts'
import { citing } from '../../support/checked-text.ts'
import { LOOK_ALIKE_REPORT } from '../../support/look-alike-report.ts'
import { libraryOf } from '../../support/small-answering.ts'

const library = libraryOf({ district: LOOK_ALIKE_REPORT })

function answer(text: string, ...words: string[]): RealAnswer {
  const cited = citing(library, ...words)
  const foreign = library
    .facts()
    .filter((fact) => !cited.some(({ passage }) => passage.id === fact.passageId))
  return { id: text.slice(0, 10), document: 'district', text, sources: { cited, derived: [] }, foreign }
}

const REVENUE = answer(
  'Năm 2024: Tổng thu ngân sách nhà nước ước đạt 215 tỷ đồng, bằng 107,5% dự toán huyện giao và tăng 12% so với năm 2023. [1]',
  '215 tỷ',
)
const SCHOOLS = answer('Năm 2024: Toàn huyện có 42 trường học với 18.250 học sinh. [1]', '42 trường học')

const texts = (kind: ChangeKind, changed: RealAnswer) => kind.texts(changed, seededRandom(1))

describe('a kind of change', () => {
  it.each([
    ['moves separators', SEPARATOR_MOVED, 'bằng 1075%'],
    ['changes the scale', SCALE_CHANGED, 'ước đạt 215 triệu đồng'],
    ['turns signs', SIGN_TURNED, 'giảm 12%'],
    ['changes years', YEAR_CHANGED, 'so với năm 2024'],
    ['tells results as plans', PLAN_FOR_RESULT, 'Chỉ tiêu năm 2024:'],
    ['exchanges figures', LABELS_SWAPPED, 'ước đạt 107,5%, bằng 215 tỷ đồng dự toán'],
  ])('%s', (_, kind, part) => {
    expect(texts(kind, REVENUE).some((text) => text.includes(part))).toBe(true)
  })

  it.each([DIGIT_CHANGED, UNIT_REPLACED, FOREIGN_FIGURE])(
    'never gives back the text itself: $name',
    (kind) => {
      const changed = texts(kind, SCHOOLS)
      expect(changed.length).toBeGreaterThan(0)
      expect(changed).not.toContain(SCHOOLS.text)
    },
  )
})

describe('the trials of a kind', () => {
  it('are the same for the same seed', () => {
    const run = () => tryKind(DIGIT_CHANGED, [REVENUE, SCHOOLS], 7, 10).map(({ text }) => text)
    expect(run()).toEqual(run())
  })

  it('tell wrong answers from right ones', () => {
    const answers = [REVENUE, SCHOOLS]
    expect(refusedAnswers(answers)).toEqual([])
    for (const kind of CHANGE_KINDS) {
      const judged = tryKind(kind, answers, 3, 40).filter(
        ({ refused }) => (refused !== null) === kind.keepsMeaning,
      )
      expect(judged.map(({ text, refused }) => `${kind.name}: ${text} ${refused ?? ''}`)).toEqual([])
    }
  })
})
