import { describe, expect, it } from 'vitest'
import { askedUnitsOf } from '../../../src/question/asked-unit.ts'
import { wordsOf } from '../../../src/vietnamese/words.ts'
import { understood } from '../../support/understood.ts'

const unitsOf = (text: string) => askedUnitsOf(wordsOf(text).map((word) => word.folded))

describe('the unit asked for', () => {
  it.each([
    ['tốn hết bao nhiêu tiền?', 'money'],
    ['thu được bao nhiêu tỷ đồng', 'money'],
    ['bao nhiêu kinh phí', 'money'],
    ['mấy phần trăm dân số', 'share'],
    ['trồng được bao nhiêu ha rừng', 'area'],
    ['bao nhiêu héc ta', 'area'],
    ['rộng mấy mét vuông', 'area'],
    ['thu hoạch bao nhiêu tấn', 'mass'],
    ['dài bao nhiêu km', 'length'],
    ['làm được mấy cây số đường', 'length'],
    ['bao nhiêu lít sữa', 'volume'],
    ['gấp mấy lần', 'ratio'],
    ['có bao nhiêu hộ nghèo', 'count'],
  ])('"%s" has the dimension %s', (question, dimension) => {
    expect(unitsOf(question).map((unit) => unit.dimension)).toEqual([dimension])
  })

  it.each([
    ['có bao nhiêu hộ nghèo', 'ho'],
    ['được bao nhiêu cái hợp đồng', 'hop'],
    ['xử phạt mấy trường hợp', 'truong'],
  ])('"%s" counts "%s"', (question, noun) => {
    expect(unitsOf(question)[0]?.words).toEqual([noun])
  })

  it.each(['thu ngân sách đạt bao nhiêu', 'được bao nhiêu vậy ạ', 'tình hình dịch bệnh'])(
    'is open in "%s"',
    (question) => {
      expect(unitsOf(question)).toEqual([])
    },
  )

  it('keeps "con" (a head of cattle) apart from "còn"', () => {
    expect(understood('có bao nhiêu con trâu').askedUnit?.words).toEqual(['con'])
    expect(understood('bao nhiêu còn lại').askedUnit).toBeNull()
  })

  it('counts how many things are asked for', () => {
    expect(understood('có bao nhiêu hộ nghèo, bao nhiêu hộ cận nghèo?').askedCount).toBe(2)
    expect(understood('có bao nhiêu hộ nghèo?').askedCount).toBe(1)
    expect(understood('tình hình giảm nghèo').askedCount).toBe(1)
  })

  it('is a share when the question says "tỷ lệ" and names no unit', () => {
    expect(understood('tỷ lệ hộ nghèo').askedUnit).toEqual({ words: ['%'], dimension: 'share' })
  })
})
