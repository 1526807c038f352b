import { describe, expect, it } from 'vitest'
import { withoutPoliteness } from '../../../src/question/politeness.ts'
import { fold } from '../../../src/vietnamese/fold.ts'

const WRAPPED = [
  ['Dạ cho em hỏi có bao nhiêu hộ nghèo ạ? Em cảm ơn.', 'có bao nhiêu hộ nghèo ạ?'],
  ['Anh/chị ơi, cho tôi hỏi một chút: ai ký quyết định. Xin cảm ơn!', 'ai ký quyết định.'],
  ['Kính gửi quý cơ quan, tôi muốn được biết thu ngân sách năm 2023. Trân trọng.', 'thu ngân sách năm 2023.'],
  ['Chào bạn, bạn vui lòng cho mình biết số thôn của xã nhé', 'số thôn của xã nhé'],
  ['ad ơi cho hỏi bao nhiêu km đường', 'bao nhiêu km đường'],
  ['Xin chào! Tôi muốn hỏi dân số huyện?', 'dân số huyện?'],
] as const

describe('the courtesy around a question', () => {
  it.each(WRAPPED)('%s', (message, question) => {
    expect(withoutPoliteness(message)).toBe(question)
  })

  it('is left out also when it is typed without marks', () => {
    expect(withoutPoliteness(fold('Dạ cho em hỏi có bao nhiêu hộ nghèo? Em cảm ơn.'))).toBe(
      'co bao nhieu ho ngheo?',
    )
  })

  it.each([
    'Có bao nhiêu hộ nghèo?',
    'Đa số hộ nghèo ở đâu?',
    'da so ho ngheo o dau',
    'Xã nào tổ chức hội nghị cảm ơn người có công?',
    'Cho vay bao nhiêu hộ?',
    'Chào cờ đầu tuần ở những trường nào?',
    'xin chào',
    'cảm ơn bạn nhiều',
    'cho em hỏi',
  ])('is not seen where there is none, or nothing else: %s', (message) => {
    expect(withoutPoliteness(message)).toBe(message)
  })
})
