import { fold } from '../../vietnamese/fold.ts'
import type { Candidate } from './candidates.ts'

const REST = /(?:^| )(?:con|chua|dang)(?: |$)/

/** Whether the words right around a figure say that it is itself what remains. */
export function saysRest({ fact, passage }: Candidate): boolean {
  const before =
    passage.text
      .slice(Math.max(0, fact.start - 40), fact.start)
      .split(/[,;.:(]/)
      .at(-1) ?? ''
  const behind = passage.text.slice(fact.end, fact.end + 40).split(/[,;.:)]/)[0] ?? ''
  return REST.test(fold(`${before} ${fact.label} ${behind}`).replace(/\s+/g, ' '))
}
