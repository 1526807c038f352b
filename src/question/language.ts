import { isEnglish } from '../english/detect-english.ts'

/** The language of a message: Vietnamese unless its words are English. */
export function languageOf(message: string): 'vi' | 'en' {
  return isEnglish(message) ? 'en' : 'vi'
}
