import { describe, expect, it } from 'vitest'
import { createAsk } from '../../src/ask.ts'
import type { Turn } from '../../src/domain/turn.ts'
import { libraryOf, smallPorts } from '../support/small-answering.ts'

const DECISION = `ỦY BAN NHÂN DÂN
HUYỆN ĐÔNG HẢI

Số: 88/QĐ-UBND

Đông Hải, ngày 03 tháng 02 năm 2023

**QUYẾT ĐỊNH**

**Ban hành Kế hoạch chuyển đổi số năm 2023**

*Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;*

**Điều 1.** Thành lập Ban chỉ đạo theo Quyết định số 15/QĐ-UBND ngày 04/01/2023, trong đó Chủ tịch huyện làm Trưởng ban; Phó Chủ tịch huyện làm Phó Trưởng ban.

**Điều 2.** Quyết định này có hiệu lực kể từ ngày ký./.

Nơi nhận:
- Như Điều 2;
- Lưu: VT.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Lê Thị Hoa
`
const ask = createAsk(smallPorts(libraryOf({ 'chuyen-doi-so': DECISION })))

async function answerTo(...messages: string[]) {
  let history: Turn[] = []
  let last = await ask({ question: messages[0] ?? '', history })
  for (const question of messages.slice(1)) {
    history = [...history, last.turn]
    last = await ask({ question, history })
  }
  return last.answer
}

describe('asked about the document itself', () => {
  it.each([
    ['ai ký quyết định này', 'Phó Chủ tịch Lê Thị Hoa, ký thay Chủ tịch'],
    ['quyết định này số mấy', '88/QĐ-UBND'],
    ['quyết định này ban hành ngày nào', '03 tháng 02 năm 2023'],
    ['cơ quan nào ban hành quyết định này', 'Ủy ban nhân dân huyện Đông Hải'],
    ['quyết định này có hiệu lực khi nào', 'kể từ ngày ký'],
    ['văn bản này căn cứ vào luật nào', 'Luật Tổ chức chính quyền địa phương'],
  ])('%s', async (question, said) => {
    const { status, answer, citations, verification } = await answerTo(question)
    expect(status).toBe('answered')
    expect(answer).toContain(said)
    expect(citations.length).toBeGreaterThan(0)
    expect(verification.mismatches).toEqual([])
  })

  it('it goes on with the document', async () => {
    expect((await answerTo('ai ký quyết định này', 'thế ngày nào?')).answer).toContain('03 tháng 02 năm 2023')
  })

  it('it does not give its own number for that of a document it mentions', async () => {
    const { answer } = await answerTo('Ban chỉ đạo thành lập theo quyết định số mấy?')
    expect(answer).toContain('15/QĐ-UBND')
    expect(answer).not.toContain('88/QĐ-UBND')
  })

  it('it does not say who signed a document that it only mentions', async () => {
    expect((await answerTo('ai ký quyết định 15/QĐ-UBND')).status).toBe('not_found')
    expect((await answerTo('ai ký nghị quyết này')).status).toBe('not_found')
  })

  it('it tells the persons of a committee together', async () => {
    expect((await answerTo('ai làm Trưởng ban chỉ đạo')).answer).toContain('Chủ tịch huyện làm Trưởng ban')
  })
})
