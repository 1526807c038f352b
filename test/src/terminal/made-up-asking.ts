import { createAsk, type AskResult } from '../../../src/ask.ts'
import { CITY_REPORT } from '../../support/city-report.ts'
import { libraryOf, smallPorts } from '../../support/small-answering.ts'

const ask = createAsk(smallPorts(libraryOf({ 'hong-giang': CITY_REPORT })))

/** What the pipeline gives for a message, asked of the made-up city's report. */
export function asked(question: string): Promise<AskResult> {
  return ask({ question, history: [] })
}
