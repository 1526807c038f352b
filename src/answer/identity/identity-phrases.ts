import type { DocumentAspect } from '../../domain/about-document.ts'
import type { Question } from '../../domain/question.ts'

interface IdentityPhrases {
  /** What a document does not say of itself. */
  notPrinted: Readonly<Record<DocumentAspect, string>>
  whichDocument: string
}

const VIETNAMESE: IdentityPhrases = {
  notPrinted: {
    number: 'Văn bản không ghi số, ký hiệu của mình.',
    date: 'Văn bản không ghi ngày ban hành.',
    issuer: 'Văn bản không ghi tên cơ quan ban hành.',
    subject: 'Văn bản không có tên loại và trích yếu.',
    signer: 'Văn bản không có phần chữ ký nên không nêu ai ký.',
    recipients: 'Văn bản không có phần “Nơi nhận” nên không nêu được gửi cho những ai.',
    basis: 'Văn bản không nêu căn cứ ban hành.',
    effect: 'Văn bản không nêu thời điểm có hiệu lực.',
    session: 'Văn bản không ghi được trình hay thông qua tại kỳ họp nào.',
  },
  whichDocument: 'Bạn hỏi văn bản nào dưới đây?',
}

const ENGLISH: IdentityPhrases = {
  notPrinted: {
    number: 'The document does not give its own number.',
    date: 'The document does not give its date of issue.',
    issuer: 'The document does not name the body that issued it.',
    subject: 'The document has no title.',
    signer: 'The document has no signature, so it does not say who signed it.',
    recipients: 'The document has no list of recipients.',
    basis: 'The document does not name its legal bases.',
    effect: 'The document does not say when it takes effect.',
    session: 'The document does not say at which session it was put forward or adopted.',
  },
  whichDocument: 'Which of these documents do you mean?',
}

/** Sentences of the service's own about a document itself. They never hold a figure. */
export function identityPhrasesIn(language: Question['language']): IdentityPhrases {
  return language === 'en' ? ENGLISH : VIETNAMESE
}
