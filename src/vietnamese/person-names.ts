import { z } from 'zod/v4'
import surnames from './lexicon/surnames.json' with { type: 'json' }

/** Streets, schools and places are named for people. */
const NAMED_FOR =
  'đường|phố|ngõ|phường|xã|trường|tiểu học|THCS|THPT|mầm non|quảng trường|công viên|giải thưởng|quỹ|chợ|tỉnh|thành phố|huyện|hội|đội|tư tưởng|di tích|khu|tp|TP'
const SURNAMES = z.array(z.string()).parse(surnames).join('|')
const PERSON = new RegExp(
  `(?<!(?:${NAMED_FOR})\\.?\\s+)(?<![\\p{L}\\p{N}]|\\p{Lu}\\p{Ll}*\\s)(?:${SURNAMES})(?:\\s+\\p{Lu}\\p{Ll}*){1,4}(?![\\p{L}\\p{N}])`,
  'u',
)

/** Whether a text names a person: a surname with given names, not the street or school that is named for one. */
export function namesPerson(text: string): boolean {
  return PERSON.test(text)
}
