import { describe, expect, it } from 'vitest'
import { isLegalDocumentKind, isLegalDocumentsInAll } from '../../../src/vietnamese/legal-document-words.ts'

describe('words for legal documents', () => {
  it.each(['Nghị định', 'thông tư liên tịch', 'Luật', 'QUYẾT ĐỊNH'])('names a kind: %s', (word) => {
    expect(isLegalDocumentKind(word)).toBe(true)
    expect(isLegalDocumentsInAll(word)).toBe(false)
  })

  it.each(['văn bản', 'VBQPPL', 'văn bản quy phạm pháp luật'])('names them in all: %s', (word) => {
    expect(isLegalDocumentsInAll(word)).toBe(true)
    expect(isLegalDocumentKind(word)).toBe(false)
  })

  it.each(['hồ sơ', 'quyết định xử phạt', ''])('names something else: "%s"', (word) => {
    expect([isLegalDocumentKind(word), isLegalDocumentsInAll(word)]).toEqual([false, false])
  })
})
