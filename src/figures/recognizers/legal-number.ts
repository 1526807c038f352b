import { readLegalReferences } from '../../vietnamese/legal-references.ts'
import type { Recognizer } from '../mention.ts'

/**
 * Numbers of documents; the day behind one is a date of its own.
 *
 * Matches: "Nghị quyết số [40-NQ/TU] ngày 05/8/2021" · "[3507/QĐ-UBND]" · "Thông tư [01; 02; 03/2021] ngày 02/02/2021"
 * Not: "226/250 TTHC" · "480GCN/415 hộ" · "10 - 13%/năm" · "28 Quyết định"
 */
export const legalNumber: Recognizer = {
  name: 'legal-number',
  recognize: (text) =>
    readLegalReferences(text).map(({ number, numberSpan }) => ({
      ...numberSpan,
      kind: 'legalNumber',
      text: number,
      value: number.toUpperCase(),
      rule: 'legal-number',
    })),
}
