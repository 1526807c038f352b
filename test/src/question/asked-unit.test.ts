import { describe, expect, it } from 'vitest'
import { askedAmountsOf } from '../../../src/question/asked-unit.ts'
import { spokenWords } from '../../../src/question/cues.ts'
import { wordsOf } from '../../../src/vietnamese/words.ts'
import { understood } from '../../support/understood.ts'

const askedUnitsOf = (words: readonly string[]) => askedAmountsOf(words).flatMap(({ unit }) => unit ?? [])
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
    expect(understood('tỷ lệ hộ nghèo').askedUnit).toEqual({
      words: ['%'],
      dimension: 'share',
      detail: [],
      others: [],
    })
  })
})

describe('the words behind the noun that say which ones are meant', () => {
  const detailOf = (text: string) => askedUnitsOf(spokenWords(text)).map(({ detail }) => detail.join(' '))

  it.each([
    ['Tiếp nhận mấy đơn khiếu nại, tố cáo?', ['khieu nai']],
    ['có bao nhiêu hộ cận nghèo', ['can ngheo']],
    ['co bao nhieu ho can ngheo', ['can ngheo']],
    ['có mấy xã', ['']],
    ['bao nhiêu khách quốc tế, bao nhiêu khách nội địa', ['quoc te', 'noi dia']],
  ])('%s', (question, details) => {
    expect(detailOf(question)).toEqual(details)
  })

  it.each([
    ['Có bao nhiêu hộ được vay vốn?', ['']],
    ['có mấy lớp xóa mù năm 2023', ['xoa mu']],
    ['có bao nhiêu tàu đã đăng kiểm', ['']],
    ['mấy lớp mấy trường', ['', '']],
  ])('end before what is done with them and before the next question: %s', (question, details) => {
    expect(detailOf(question)).toEqual(details)
  })

  it('are none behind a unit of measure', () => {
    expect(detailOf('trồng được bao nhiêu ha rừng sản xuất')).toEqual([''])
  })
})

describe('a measure noun before a "bao nhiêu" that no noun follows', () => {
  const unitsIn = (text: string) => askedUnitsOf(spokenWords(text))

  it.each([
    ['Tổng trị giá các hợp đồng là bao nhiêu?', 'tri gia', 'money'],
    ['Kinh phí sửa cầu Hồng Giang hết bao nhiêu?', 'kinh phi', 'money'],
    ['doanh thu du lich nam 2023 dat bao nhieu', 'doanh thu', 'money'],
    ['Diện tích trồng xoài là bao nhiêu?', 'dien tich', 'area'],
    ['Tỷ lệ trẻ được tiêm chủng đạt bao nhiêu?', 'ty le', 'share'],
    ['Chiều dài tuyến đê là bao nhiêu?', 'chieu dai', 'length'],
  ])('says what is measured: %s', (question, noun, dimension) => {
    expect(unitsIn(question)).toEqual([{ words: noun.split(' '), dimension, detail: [], others: [] }])
  })

  it('gives way to the noun that follows', () => {
    expect(unitsIn('Kinh phí hỗ trợ bao nhiêu hộ?')).toMatchObject([{ words: ['ho'], dimension: 'count' }])
    expect(unitsIn('Diện tích ấy thu về bao nhiêu tiền?')).toMatchObject([{ dimension: 'money' }])
  })

  it('is the nearest one', () => {
    expect(unitsIn('kinh phí và diện tích là bao nhiêu')).toMatchObject([{ dimension: 'area' }])
  })

  it('does not reach over another "bao nhiêu" nor over a whole sentence', () => {
    expect(unitsIn('Kinh phí bao nhiêu hộ, kết quả đạt bao nhiêu?')).toMatchObject([{ words: ['ho'] }])
    expect(unitsIn('Kinh phí bao nhiêu và được bao nhiêu?')).toHaveLength(1)
    const far = 'Kinh phí của dự án nâng cấp đê Hồng Giang giai đoạn một được giao bao nhiêu?'
    expect(unitsIn(far)).toEqual([])
  })

  it('is no noun that holds other marks: "điện tích"', () => {
    expect(unitsIn('điện tích hạt ấy là bao nhiêu')).toEqual([])
  })
})

describe('a noun that documents count under another name', () => {
  it('brings those names', () => {
    expect(understood('bắt bao nhiêu người').askedUnit?.others).toContain('doi tuong')
    expect(understood('cắt giảm bao nhiêu thủ tục doanh nghiệp').askedUnit).toMatchObject({
      words: ['thu', 'tuc'],
      detail: ['doanh', 'nghiep'],
    })
  })

  it('is one noun, with the words behind it apart', () => {
    expect(understood('có bao nhiêu giấy tờ chưa xong').askedUnit?.words).toEqual(['giay', 'to'])
  })
})
