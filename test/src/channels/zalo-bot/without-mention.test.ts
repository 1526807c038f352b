import { expect, it } from 'vitest'
import { withoutMention } from '../../../../src/channels/zalo-bot/without-mention.ts'

const NAMES = ['bot.bao-cao', 'Báo cáo', 'Báo cáo Lạng Sơn']

it.each([
  ['@Báo cáo Lạng Sơn Thu ngân sách năm 2021?', 'Thu ngân sách năm 2021?'],
  ['@Báo cáo, thu ngân sách năm 2021?', 'thu ngân sách năm 2021?'],
  ['@bot.bao-cao: /hoi thu ngân sách', '/hoi thu ngân sách'],
  ['Thu ngân sách năm 2021? @BÁO CÁO', 'Thu ngân sách năm 2021?'],
  ['@Báo cáo'.normalize('NFD'), ''],
])('“%s” is called to the bot and means “%s”', (typed, words) => {
  expect(withoutMention(typed, NAMES)).toBe(words)
})

it.each(['@Báo cáoviên nói gì?', '@Lan báo cáo đâu?', 'gui@bot.bao-caox', 'Báo cáo Lạng Sơn'])(
  '“%s” calls somebody else, or nobody',
  (typed) => {
    expect(withoutMention(typed, NAMES)).toBe(typed)
  },
)
