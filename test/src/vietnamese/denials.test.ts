import { expect, test } from 'vitest'
import { deniedIn } from '../../../src/vietnamese/denials.ts'
import { fold } from '../../../src/vietnamese/fold.ts'

test.each([
  ['Không có trường hợp ngộ độc thực phẩm. Kiểm tra 12 cơ sở', [' truong hop ngo doc thuc pham']],
  ['không xảy ra cháy rừng; chưa phát hiện dịch bệnh', [' chay rung', ' dich benh']],
  ['đã ban hành kế hoạch', []],
  ['không có', ['']],
  ['chưa cónhững', []],
])('%s denies %j', (text, denied) => {
  expect(deniedIn(fold(text))).toEqual(denied)
})
