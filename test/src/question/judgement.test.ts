import { describe, expect, it } from 'vitest'
import type { Judgement } from '../../../src/domain/judgement.ts'
import { understandQuestion } from '../../../src/question/understand.ts'
import { AS_TYPED } from '../../support/small-answering.ts'

const judgementIn = (question: string) =>
  understandQuestion(question, [], { restorer: AS_TYPED, vocabulary: new Map() }).judgement

describe('what a question asks to be judged', () => {
  it.each<[string, Partial<Judgement>]>([
    ['Thu ngân sách có đạt dự toán không?', { kind: 'plan', asksForMore: false, endsWithYet: false }],
    ['thu ngan sach co vuot ke hoach khong', { kind: 'plan', asksForMore: true }],
    ['Chỉ tiêu trồng rừng hoàn thành chưa?', { kind: 'plan', endsWithYet: true }],
    ['Doanh thu du lịch có tăng không?', { kind: 'direction', asked: 'up', isPresumed: false }],
    ['Số vụ cháy tăng hay giảm?', { kind: 'direction', asked: null }],
    ['Sản lượng lúa có kém hơn năm trước không?', { kind: 'direction', asked: 'down' }],
    ['Vì sao số hộ nghèo tăng?', { kind: 'direction', asked: 'up', isPresumed: true }],
    ['Năm 2027 xuất nhiều hơn hay ít hơn năm trước đó?', { kind: 'direction', times: ['2026', '2027'] }],
    ['Diện tích lúa từ năm 2027 trở đi có tăng không?', { kind: 'direction', isOpenEnded: true }],
    ['Đã cấp thẻ cho hết các hộ chưa?', { kind: 'complete', endsWithYet: true }],
    ['Có xảy ra cháy rừng không?', { kind: 'existence', endsWithYet: false }],
    ['Lúa hay ngô nhiều hơn?', { kind: 'sides', asked: 'more' }],
    ['Hộ cận nghèo nhiều hơn hay ít hơn hộ nghèo?', { kind: 'sides', asked: 'either' }],
    ['Dịch vụ với nông nghiệp bên nào thấp hơn?', { kind: 'sides', asked: 'less' }],
    ['Lúa hay ngô nhiều hơn năm 2024?', { kind: 'sides', asked: 'more' }],
    ['Thu ngân sách 2021 và 2022 năm nào cao hơn?', { kind: 'direction', times: ['2021', '2022'] }],
    ['Ba xã có tỷ lệ cao nhất là xã nào?', { kind: 'extreme', end: 'most', count: 3 }],
    ['Xã Tú An xếp thứ mấy về thu ngân sách?', { kind: 'place', end: 'most' }],
    ['Chỉ tiêu nào chưa đạt kế hoạch?', { kind: 'planList', asked: 'missed' }],
    ['Những chỉ tiêu nào vượt kế hoạch?', { kind: 'planList', asked: 'exceeded' }],
    ['Xã nào có tỷ lệ cao nhất?', { kind: 'extreme', end: 'most' }],
    ['Xã nào có ít hộ nghèo nhất?', { kind: 'extreme', end: 'least' }],
  ])('%s', (question, expected) => {
    expect(judgementIn(question)).toMatchObject(expected)
  })

  it.each([
    'Thu ngân sách năm 2024 là bao nhiêu?',
    'Vì sao phải tăng thu ngân sách?',
    'Giải pháp giảm nghèo là gì?',
    'Xin chào',
  ])('%s — nothing', (question) => {
    expect(judgementIn(question)).toBeNull()
  })
})
