import { describe, expect, it } from 'vitest'
import { understandQuestion } from '../../../src/question/understand.ts'
import { AS_TYPED } from '../../support/small-answering.ts'
import { turnOf, understood } from '../../support/understood.ts'

const aspectsOf = (message: string) => understood(message).aboutDocument?.aspects ?? []

describe('a question about a document itself', () => {
  it.each([
    ['ai ký báo cáo này', ['signer']],
    ['ai là người đặt bút ký cái quyết định này thế ạ', ['signer']],
    ['Người ký văn bản giữ chức vụ gì?', ['signer']],
    ['báo cáo này số mấy, ngày nào', ['number', 'date']],
    ['số QĐ ban hành kế hoạch này là gì, ký ngày nào?', ['number', 'date']],
    ['cơ quan nào ban hành văn bản này', ['issuer']],
    ['văn bản gửi cho những ai', ['recipients']],
    ['báo cáo ra khi nào', ['date']],
    ['quyết định này căn cứ vào luật nào', ['basis']],
    ['quyết định này có hiệu lực khi nào', ['effect']],
    ['nghị quyết này được thông qua ở kỳ họp nào', ['session']],
    ['tên đầy đủ của văn bản này', ['subject']],
  ])('%s', (message, aspects) => {
    expect(aspectsOf(message)).toEqual(aspects)
  })

  it('is understood without marks', () => {
    const question = understandQuestion('ai ky ten cuoi ban bao cao nay the', [], {
      restorer: AS_TYPED,
      vocabulary: new Map(),
    })
    expect(question.aboutDocument).toMatchObject({ aspects: ['signer'], subject: [], others: [] })
  })

  it.each([
    'Thu ngân sách đạt bao nhiêu?',
    'ai làm trưởng ban chỉ đạo',
    'Sở nào chủ trì kế hoạch này',
    'báo cáo trước ngày nào',
  ])('is not: %s', (message) => {
    expect(understood(message).aboutDocument).toBeNull()
  })

  it('tells what it says of the document from what else it says', () => {
    const { aboutDocument, terms } = understood('ai ký kế hoạch xuất khẩu này')
    expect(aboutDocument?.subject.map((place) => terms[place]?.text)).toEqual(['xuất', 'khẩu'])
    const other = understood('Sở Tài chính ký báo cáo khi nào')
    expect(other.aboutDocument?.others).not.toEqual([])
  })

  it('goes on with the document that was asked about before', () => {
    const history = [turnOf('ai ký báo cáo này')]
    expect(understood('thế ngày nào?', history).aboutDocument).toMatchObject({
      aspects: ['date'],
      kinds: ['bao cao'],
      isPointed: true,
    })
    expect(
      understood('thế ký ngày nào?', [turnOf('quyết định nào thành lập ban chỉ đạo')]).aboutDocument,
    ).toBeNull()
  })
})

describe('the kind of document asked for', () => {
  it.each([
    ['Số hiệu bản kế hoạch về nghị quyết tam nông', 'ke hoach'],
    ['quyết định nào phê duyệt kế hoạch', 'quyet dinh'],
    ['Nghị quyết về kế hoạch năm 2025 là số mấy', 'nghi quyet'],
    ['luật nào cần sửa', null],
  ])('%s', (message, kind) => {
    expect(understood(message).legalKind).toBe(kind)
  })
})
