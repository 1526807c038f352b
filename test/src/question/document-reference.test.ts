import { describe, expect, it } from 'vitest'
import type { DocumentIdentity } from '../../../src/domain/document-identity.ts'
import { readDocumentReference } from '../../../src/question/document-reference.ts'

const identity = (documentId: string, own: Partial<DocumentIdentity>, words: string): DocumentIdentity => ({
  documentId,
  kinds: [],
  number: null,
  places: [],
  issuers: [],
  years: [],
  name: documentId,
  ...own,
  words: new Set(words.split(' ')),
})
const REPORT = identity(
  'report',
  { kinds: ['bao cao', 'ke hoach'], places: ['hong giang'], years: [2023] },
  'bao cao tinh hinh thuc hien ke hoach nam 2023 hong giang',
)
const DECISION = identity(
  'decision',
  { kinds: ['quyet dinh', 'ke hoach'], number: '2954/QĐ-UBND', places: ['son la'], years: [2026] },
  'quyet dinh ban hanh ke hoach xuat khau tinh son la 2026',
)
const RESOLUTION = identity(
  'resolution',
  { kinds: ['nghi quyet'], issuers: ['quoc hoi'], years: [2025] },
  'nghi quyet quoc hoi ve bo sung muc tieu tang truong nam 2025',
)
const ALL = [REPORT, DECISION, RESOLUTION]

describe('a document that a question names', () => {
  it.each([
    ['Theo báo cáo của thành phố Hồng Giang, có bao nhiêu hộ nghèo?', 'report', 'có bao nhiêu hộ nghèo?'],
    ['theo bao cao nam 2023 thi co bao nhieu ho ngheo', 'report', 'thi co bao nhieu ho ngheo'],
    ['Theo quyết định của Sơn La thì xuất khẩu bao nhiêu tấn?', 'decision', 'thì xuất khẩu bao nhiêu tấn?'],
    ['Quyết định số 2954/QĐ-UBND có mấy điều?', 'decision', 'có mấy điều?'],
    ['Tăng trưởng theo nghị quyết của Quốc hội là bao nhiêu?', 'resolution', 'Tăng trưởng là bao nhiêu?'],
    ['Ở Sơn La, có bao nhiêu doanh nghiệp?', 'decision', 'có bao nhiêu doanh nghiệp?'],
    ['Doanh nghiệp ở Sơn La có bao nhiêu?', 'decision', 'Doanh nghiệp ở Sơn La có bao nhiêu?'],
  ])('%s', (message, documentId, rest) => {
    expect(readDocumentReference(message, ALL)).toEqual({ documentIds: [documentId], rest })
  })

  it.each([
    'Có bao nhiêu hộ nghèo?',
    'Thực hiện theo nghị quyết nào?',
    'Báo cáo nêu những khó khăn gì?',
    'So với kế hoạch năm 2023 thì đạt bao nhiêu?',
    'Theo Nghị quyết của HĐND thì có mấy chỉ tiêu?',
  ])('none in “%s”', (message) => {
    expect(readDocumentReference(message, ALL)).toBeNull()
  })
})
