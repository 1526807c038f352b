import { expect, it } from 'vitest'
import { readChannelsCall } from '../../../src/terminal/channels-call.ts'

it.each([
  [['check'], { command: 'check', only: null, force: false, json: false }],
  [['check', 'zalo-oa', '--json'], { command: 'check', only: 'zalo-oa', force: false, json: true }],
  [['set-webhook', '--force'], { command: 'set-webhook', only: null, force: true, json: false }],
])('%j is understood', (words, call) => {
  expect(readChannelsCall(words)).toEqual({ call })
})

it.each([
  [[], null],
  [['--json'], null],
  [['look'], 'Không có lệnh look'],
  [['check', 'zalo'], 'Không có kênh zalo'],
  [['check', 'telegram', 'zalo-oa'], 'Chỉ nêu một kênh, hoặc không nêu kênh nào để làm với mọi kênh'],
  [['check', '--quick'], 'Không có tùy chọn --quick'],
  [['check', '--json=1'], '--json không nhận giá trị'],
  [['check', '--force'], '--force chỉ dùng với set-webhook'],
])('%j is called wrongly', (words, problem) => {
  expect(readChannelsCall(words)).toEqual({ problem })
})
