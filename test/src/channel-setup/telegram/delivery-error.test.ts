import { describe, expect, it } from 'vitest'
import { explainDeliveryError } from '../../../../src/channel-setup/telegram/delivery-error.ts'

describe('what Telegram says of a delivery or an address', () => {
  it.each([
    ['Wrong response from the webhook: 401 Unauthorized', 'không nhận chuỗi bí mật'],
    ['Wrong response from the webhook: 403 Forbidden', 'tường lửa hoặc CDN'],
    ['Wrong response from the webhook: 404 Not Found', 'chưa bật kênh'],
    ['Wrong response from the webhook: 301 Moved Permanently', 'chuyển hướng'],
    ['Wrong response from the webhook: 500 Internal Server Error', 'gặp lỗi'],
    ['Wrong response from the webhook: 502 Bad Gateway', 'không gọi được dịch vụ'],
    ['Wrong response from the webhook: 503 Service Unavailable', 'chưa ghi được'],
    ['Connection refused', 'không nhận kết nối'],
    ['Connection timed out', 'không trả lời kịp'],
    ['Read timeout expired', 'không trả lời kịp'],
    [
      'Bad Request: bad webhook: Failed to resolve host: Name or service not known',
      'không tìm được tên miền',
    ],
    ['SSL error {error:0A000086:SSL routines::certificate verify failed}', 'chứng chỉ'],
    ['Bad Request: bad webhook: IP address 192.168.1.5 is reserved', 'địa chỉ nội bộ'],
    ['Something new', '“Something new”'],
  ])('“%s” is put into plain words, with what to do', (message, words) => {
    const { text, remedy } = explainDeliveryError(message)
    expect(text).toContain(words)
    expect(remedy).not.toBe('')
  })
})
