import { hasCue, spokenWords, withoutCues } from './cues.ts'

export type SmallTalkKind = 'greeting' | 'thanks' | 'goodbye'

/** Words that an insult may have beside it: "trợ lý vớ vẩn". A question has more to say. */
const INSULT_MAX_OTHER_WORDS = 2

/** What a message that is no question says; leaving decides over thanking. */
export function smallTalkKind(text: string): SmallTalkKind {
  const words = spokenWords(text)
  if (hasCue('goodbye', words)) return 'goodbye'
  return hasCue('thanks', words) ? 'thanks' : 'greeting'
}

/** Whether the message says nothing but an insult. */
export function isInsult(words: readonly string[]): boolean {
  if (!hasCue('insult', words)) return false
  return withoutCues('courtesy', withoutCues('insult', words)).length <= INSULT_MAX_OTHER_WORDS
}
