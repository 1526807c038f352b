import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { readDiacriticsCounts } from '../../../src/models/diacritics-counts.ts'
import { createWordCohesion, NO_COHESION, type WordCohesion } from '../../../src/vietnamese/word-cohesion.ts'

describe('with the counts of written Vietnamese', () => {
  let cohesion: WordCohesion
  beforeAll(async () => {
    cohesion = createWordCohesion(await readDiacriticsCounts('models'))
  })

  it.each(['bác sĩ', 'tồn tại', 'du lịch', 'đầu tư', 'ngân sách', 'văn hóa', 'lạng sơn'])(
    'the syllables of "%s" surely form a word',
    (text) => {
      const [first = '', second = ''] = text.split(' ')
      expect(cohesion.of(first, second)).toBeGreaterThan(0.9)
    },
  )

  it.each(['thất nghiệp', 'hộ nghèo', 'doanh thu'])('those of "%s" rather do', (text) => {
    const [first = '', second = ''] = text.split(' ')
    expect(cohesion.of(first, second)).toBeGreaterThan(0.4)
  })

  it.each(['khách tây', 'của các', 'có bao', 'năm và', 'nghèo khách', 'xyz abc'])(
    'those of "%s" hardly do',
    (text) => {
      const [first = '', second = ''] = text.split(' ')
      expect(cohesion.of(first, second)).toBeLessThan(0.1)
    },
  )

  it('goes by the order: "thất nghiệp" is a word, "nghiệp thất" is none', () => {
    expect(cohesion.of('nghiệp', 'thất')).toBe(0)
  })

  it('knows common syllables from slips and from those without their marks', () => {
    for (const syllable of ['nghèo', 'khách', 'tây', 'hóa']) expect(cohesion.isCommon(syllable)).toBe(true)
    for (const syllable of ['ngèo', 'nghoe', 'khach', 'hoá', 'f0', ''])
      expect(cohesion.isCommon(syllable)).toBe(false)
  })
})

describe('with counts of any text', () => {
  const pairsOf = (second: string, count: number) => new Map([['hồng', new Map([[second, count]])]])
  const syllables = new Map([
    ['<s>', 10_000],
    ['hồng', 40],
    ['giang', 40],
    ['đã', 5_000],
  ])

  it('says nothing of a pair that was seen a few times only', () => {
    expect(createWordCohesion({ syllables, pairs: pairsOf('giang', 19) }).of('hồng', 'giang')).toBe(0)
    expect(createWordCohesion({ syllables, pairs: pairsOf('giang', 40) }).of('hồng', 'giang')).toBe(1)
  })

  it('says nothing of a pair that is as frequent as chance has it', () => {
    expect(createWordCohesion({ syllables, pairs: pairsOf('đã', 20) }).of('hồng', 'đã')).toBe(0)
  })

  it('is between 0 and 1 and grows with the number of times that two syllables stand together', () => {
    const count = fc.integer({ min: 20, max: 5_000 })
    fc.assert(
      fc.property(count, count, count, count, (first, second, one, other) => {
        const most = Math.min(first, second)
        const [fewer, more] = [Math.min(one, other, most), Math.min(Math.max(one, other), most)]
        const counted = new Map([
          ['<s>', 10_000],
          ['hồng', first],
          ['giang', second],
        ])
        const cohesionOf = (together: number) =>
          createWordCohesion({ syllables: counted, pairs: pairsOf('giang', together) }).of('hồng', 'giang')
        expect(cohesionOf(fewer)).toBeGreaterThanOrEqual(0)
        expect(cohesionOf(more)).toBeLessThanOrEqual(1)
        expect(cohesionOf(more)).toBeGreaterThanOrEqual(cohesionOf(fewer))
      }),
    )
  })
})

it('without counts every syllable stands for itself, and may be a slip', () => {
  expect(NO_COHESION.of('bác', 'sĩ')).toBe(0)
  expect(NO_COHESION.isCommon('nghèo')).toBe(false)
})
