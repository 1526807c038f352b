import { describe, expect, it } from 'vitest'
import { understood } from '../../support/understood.ts'

describe('what is to be explained', () => {
  it.each([
    ['reason', 'Vì sao giải ngân chậm?'],
    ['reason', 'sao đường này chưa làm xong vậy'],
    ['reason', 'vi dau ma tien do cham'],
    ['shortcoming', 'Quản lý đất đai còn tồn tại gì?'],
    ['shortcoming', 'gặp khó khăn khách quan nào'],
    ['shortcoming', 'bên giáo dục còn yếu chỗ nào'],
    ['solution', 'làm gì để thu hút khách'],
    ['solution', 'huyện định giải quyết việc này ra sao'],
    ['purpose', 'kho lạnh xây để làm gì'],
    ['purpose', 'chuyen doi so thi dan duoc loi gi'],
    ['purpose', 'Đề án này có tác dụng gì với hợp tác xã?'],
    ['solution', 'phải làm gì để giảm nghèo'],
    [null, 'tình hình dịch bệnh ra sao'],
    [null, 'Có bao nhiêu hộ nghèo?'],
    [null, 'Khởi công mấy ngôi sao vàng?'],
  ])('%s: %s', (aspect, message) => {
    expect(understood(message).aspect).toBe(aspect)
  })

  it('is an explanation though it names a comparison or a "nào"', () => {
    expect(understood('Vì sao năm nay thu cao hơn năm trước?').intent).toBe('explanation')
    expect(understood('làm gì để khách đến nhiều hơn').intent).toBe('explanation')
    expect(understood('còn hạn chế nào').intent).toBe('explanation')
  })

  it('a shortcoming is asked for behind its word, not before', () => {
    expect(understood('Xã nào khó khăn?').aspect).toBeNull()
  })

  it('"gì" without an amount asks what it is, not how much', () => {
    expect(understood('đội trật tự bị thanh tra về chuyện gì').intent).toBe('list')
  })
})
