import { describe, expect, it } from 'vitest'
import { createAsk } from '../../src/ask.ts'
import type { Turn } from '../../src/domain/turn.ts'
import { CITY_REPORT } from '../support/city-report.ts'
import { libraryOf, smallPorts } from '../support/small-answering.ts'

const OTHER = `BÁO CÁO Tình hình kinh tế - xã hội tỉnh Sơn La năm 2023

# I. KẾT QUẢ

- Toàn tỉnh còn 5.120 hộ nghèo, chiếm tỷ lệ 3,1%; hộ cận nghèo còn 2.210 hộ.

- Sản lượng cà phê nhân đạt 31.200 tấn, tăng 4% so với năm trước.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lò Văn Minh
`
const ask = createAsk(smallPorts(libraryOf({ 'hong-giang': CITY_REPORT, 'son-la': OTHER })))

async function answerTo(...messages: string[]) {
  let history: Turn[] = []
  let result = await ask({ question: messages[0] ?? '', history })
  for (const question of messages.slice(1)) {
    history = [...history, result.turn]
    result = await ask({ question, history })
  }
  return result.answer
}
const documentsOf = ({ citations }: Awaited<ReturnType<typeof answerTo>>) => [
  ...new Set(citations.map(({ documentId }) => documentId)),
]

describe('of several documents', () => {
  it('the one that is named answers', async () => {
    const answer = await answerTo('Theo báo cáo của tỉnh Sơn La, có bao nhiêu hộ nghèo?')
    expect(answer).toMatchObject({ status: 'answered' })
    expect(answer.answer).toContain('5.120 hộ nghèo')
    expect(documentsOf(answer)).toEqual(['son-la'])
  })

  it('the one that is named tells of itself, though every document has a signer', async () => {
    const signed = { 'hong-giang': `${CITY_REPORT}\nCHỦ TỊCH\n\nTrần Thị Hoa\n`, 'son-la': OTHER }
    const askSigned = createAsk(smallPorts(libraryOf(signed)))
    const question = 'Theo báo cáo của tỉnh Sơn La, ai ký văn bản này?'
    expect(documentsOf((await askSigned({ question, history: [] })).answer)).toEqual(['son-la'])
  })

  it('the only one that can answer does, and is named', async () => {
    const answer = await answerTo('Sản lượng cà phê nhân đạt bao nhiêu tấn?')
    expect(answer.answer).toMatch(/^Theo .*Sơn La.*: .*31\.200 tấn/u)
    expect(documentsOf(answer)).toEqual(['son-la'])
  })

  it('those that state it are asked back, a figure each, and its choices are answered', async () => {
    const answer = await answerTo('có bao nhiêu hộ nghèo')
    expect(answer.status).toBe('clarify')
    const lines = answer.answer.split('\n').slice(1)
    expect(lines).toHaveLength(2)
    expect(lines.filter((line) => line.includes('214 hộ nghèo') && line.includes('5.120 hộ nghèo'))).toEqual(
      [],
    )
    expect(answer.suggestions).toHaveLength(2)
    for (const suggestion of answer.suggestions) {
      const chosen = await answerTo(suggestion)
      expect(chosen.status).toBe('answered')
      expect(documentsOf(chosen)).toHaveLength(1)
    }
  })

  it('a conversation stays with its document until another is named', async () => {
    const first = 'Theo báo cáo của tỉnh Sơn La, có bao nhiêu hộ nghèo?'
    expect((await answerTo(first, 'còn hộ cận nghèo?')).answer).toContain('2.210 hộ')
    expect((await answerTo(first, 'có bao nhiêu hộ cận nghèo?')).answer).toContain('2.210 hộ')
    const other = await answerTo(first, 'Ở thành phố Hồng Giang, có bao nhiêu hộ cận nghèo?')
    expect(other.answer).toContain('365 hộ')
  })
})
