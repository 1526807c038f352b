import { z } from 'zod/v4'
import stored from './lexicon/vietnamese-cues.json' with { type: 'json' }

const { asking, measurable } = z
  .object({ asking: z.array(z.string()), measurable: z.array(z.string()) })
  .parse(stored)

const ASKING = new RegExp(`(?:^|\\s)(?:${asking.join('|')})(?=\\s|$)`, 'u')
const MEASURABLE = new RegExp(`^(?:${measurable.join('|')})(?=\\s|$)`, 'iu')

/** Whether Vietnamese words ask a question already. */
export function asksSomething(text: string): boolean {
  return ASKING.test(text)
}

/** Whether an expression names what has a value ("doanh thu du lịch"), so that "what is" asks for a figure. */
export function isMeasurable(text: string): boolean {
  return MEASURABLE.test(text)
}
