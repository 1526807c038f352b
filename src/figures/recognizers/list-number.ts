import type { Recognizer } from '../mention.ts'
import { lookAlikes } from './look-alike.ts'

const AT_START = /(?<=^\s*)\d{1,2}(?:\.\d{1,2}){0,3}[.)](?=\s+\p{L})/gmu
const IN_BRACKETS = /(?<=^|[\s;:,.“"])\(\d{1,2}\)(?=\s)/gmu

/**
 * Numbers of list items and headings.
 *
 * Matches: "[1.] Bộ trưởng các Bộ" · "cụ thể như sau: [(1)] Tổng số TTHC …; [(2)] Cắt giảm" · "[2.3.] Tập trung"
 * Not: "1.902 suất" · "(16 người)" · "3(1)"
 */
export const listNumber: Recognizer = {
  name: 'list-number',
  recognize: (text) =>
    [AT_START, IN_BRACKETS].flatMap((pattern) =>
      lookAlikes(text, pattern, 'listNumber', 'list-number', (match) => match[0].replace(/[()]|[.)]$/g, '')),
    ),
}
