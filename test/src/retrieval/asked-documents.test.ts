import { describe, expect, it } from 'vitest'
import { askedDocuments } from '../../../src/retrieval/asked-documents.ts'
import { libraryOf } from '../../support/small-answering.ts'
import { understood } from '../../support/understood.ts'

const library = libraryOf({
  report: '# BÁO CÁO\n\n**Kinh tế - xã hội năm 2021 huyện Đông Hải**\n\n## I. Kết quả\n\nThu đạt khá.\n',
  plan: '# KẾ HOẠCH\n\n**Xuất khẩu nông sản năm 2022**\n\n## I. Mục tiêu\n\nThu đạt khá.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nVũ Thị Hằng\n',
})
const documentsOf = (message: string, previous: readonly string[] = []) => {
  const question = understood(message)
  return question.aboutDocument === null
    ? null
    : askedDocuments(question, question.aboutDocument, library, previous)
}

describe('the documents that a question about a document may mean', () => {
  it('are of the kind named', () => {
    expect(documentsOf('ai ký kế hoạch này')).toEqual(['plan'])
    expect(documentsOf('ai ký công điện này')).toEqual([])
  })

  it('are all when it says "văn bản" or, of what lies before it, "báo cáo này"', () => {
    expect(documentsOf('ai ký văn bản này')).toEqual(['report', 'plan'])
    expect(documentsOf('ai ký báo cáo này')).toEqual(['report', 'plan'])
  })

  it('say of themselves what it says of them', () => {
    expect(documentsOf('kế hoạch xuất khẩu nông sản ban hành ngày nào')).toEqual(['plan'])
    expect(documentsOf('kế hoạch trồng rừng ban hành ngày nào')).toEqual([])
  })

  it('are not meant when it speaks of a document by another number, or of what others do with this one', () => {
    expect(documentsOf('ai ký kế hoạch 12/KH-UBND')).toEqual([])
    expect(documentsOf('doanh nghiệp ký kế hoạch này ngày nào')).toEqual([])
  })

  it('are those that the conversation stands at', () => {
    const passage = library.passages().find(({ documentId }) => documentId === 'report')
    expect(documentsOf('ai ký văn bản này', [passage?.id ?? ''])).toEqual(['report'])
  })
})
