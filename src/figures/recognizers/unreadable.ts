import type { Recognizer } from '../mention.ts'
import { numberLikes } from '../printed-number.ts'

/**
 * Digits whose separators follow no notation: named, never guessed.
 *
 * Matches: "[1.23.456] đồng" · "[12,5.3]"
 * Not: "1.902" · "259.832,3" · "99.4"
 */
export const unreadable: Recognizer = {
  name: 'unreadable',
  recognize: (text) =>
    numberLikes(text).flatMap(({ start, end, printed, value }) =>
      value === null
        ? [{ kind: 'unreadable' as const, start, end, text: printed, value: printed, rule: 'unreadable' }]
        : [],
    ),
}
