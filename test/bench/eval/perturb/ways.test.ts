import { describe, expect, it } from 'vitest'
import { perturbSet } from '../../../../bench/eval/perturb/perturb-set.ts'
import { WAYS } from '../../../../bench/eval/perturb/ways.ts'
import type { EvalItem, QuestionSet } from '../../../../bench/eval/question-sets.ts'
import { seededRandom } from '../../../../bench/seeded-random.ts'
import { fold } from '../../../../src/vietnamese/fold.ts'

const QUESTION = 'Năm 2023, UBND xã Phú Hoà đã thuỷ lợi hoá bao nhiêu héc-ta lúa?'
const typed = (name: string, message: string, seed = 1) =>
  WAYS.find((way) => way.name === name)?.retype(message, seededRandom(seed)) ?? ''

describe('a question typed in another way', () => {
  it('without diacritics keeps capitals and figures', () => {
    expect(typed('không dấu', QUESTION)).toBe(
      'Nam 2023, UBND xa Phu Hoa da thuy loi hoa bao nhieu hec-ta lua?',
    )
  })

  it('with two slips differs in two small words, never in a name, an abbreviation or a figure', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const [before, now] = [QUESTION.split(' '), typed('hai lỗi gõ', QUESTION, seed).split(' ')]
      const changed = before.filter((word, place) => word !== now[place])
      expect(changed).toHaveLength(2)
      for (const word of changed) expect(word).toMatch(/^\p{Ll}/u)
    }
  })

  it.each([
    ['thuỷ lợi hoá', 'thủy lợi hóa'],
    ['khỏe, hòa, lũy', 'khoẻ, hoà, luỹ'],
    ['quý, huỳnh, hoàn, giá, của, UBND', 'quý, huỳnh, hoàn, giá, của, UBND'],
  ])('with the tone of the other school: %s → %s', (before, now) => {
    expect(typed('kiểu đặt dấu kia', before)).toBe(now)
  })

  it('in a polite wrapper still says the whole question', () => {
    for (let seed = 0; seed < 10; seed += 1) {
      expect(typed('lời rào đón', 'Có bao nhiêu hộ nghèo?', seed)).toMatch(/ có bao nhiêu hộ nghèo(?: |\.)/u)
    }
    expect(typed('lời rào đón', 'GPMB là gì?')).toContain(' GPMB là gì')
  })

  it('all lower case says the same', () => {
    expect(typed('chữ thường', QUESTION)).toBe(QUESTION.toLowerCase())
    expect(fold(typed('chữ thường', QUESTION))).toBe(fold(QUESTION))
  })
})

describe('a set typed in another way', () => {
  const item = (id: string, turn: string, more: Partial<EvalItem> = {}): EvalItem => ({
    id,
    type: 'lookup',
    style: 'standard',
    turns: [turn],
    answerable: true,
    ...more,
  })
  const set: QuestionSet = {
    name: 'bộ',
    seeds: { folder: 'seeds', only: null },
    hasAside: false,
    items: [
      item('q-001', QUESTION),
      item('q-002', 'how many households are poor?', { style: 'english' }),
      item('q-003', 'Giá vàng là bao nhiêu?', { answerable: false }),
      item('q-004', 'Xin chào', { type: 'smalltalk' }),
      item('q-005', 'ho ngheo?'),
    ],
  }
  const idsIn = (name: string) =>
    WAYS.filter((way) => way.name === name).flatMap((way) => perturbSet(set, way).items.map(({ id }) => id))

  it('holds the answerable Vietnamese questions that the way changes', () => {
    expect(idsIn('không dấu')).toEqual(['q-001'])
    expect(idsIn('hai lỗi gõ')).toEqual(['q-001', 'q-005'])
  })

  it('is the same in every run', () => {
    for (const way of WAYS) expect(perturbSet(set, way)).toEqual(perturbSet(set, way))
  })
})
