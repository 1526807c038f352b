import { QUESTION_MAX_CHARACTERS } from '../domain/answer.ts'

export type QuestionText =
  | { question: string }
  | { problem: 'question_empty' | 'question_too_long' | 'question_unreadable' }

/** Invisible characters that come along when copying and stand inside words. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu

/**
 * A question as it is asked: NFC, trimmed, without control and invisible characters. Empty: nothing was typed; unreadable:
 * nothing but such characters. The length counts code points after NFC and trimming, as people count letters.
 */
export function readQuestionText(typed: string): QuestionText {
  const trimmed = typed.normalize('NFC').trim()
  if (trimmed === '') return { problem: 'question_empty' }
  if (Array.from(trimmed).length > QUESTION_MAX_CHARACTERS) return { problem: 'question_too_long' }
  const question = trimmed
    .replace(INVISIBLE, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\p{Cs}/gu, '\u{FFFD}')
    .trim()
  return /[^\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{M}\u{FFFD}]/u.test(question)
    ? { question }
    : { problem: 'question_unreadable' }
}
