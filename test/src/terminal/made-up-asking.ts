import type { AskResult } from '../../../src/ask.ts'
import { CITY_REPORT } from '../../support/city-report.ts'
import { libraryOf, smallPorts } from '../../support/small-answering.ts'
import { askSuggesting } from '../../support/suggesting.ts'

const { ask } = await askSuggesting(smallPorts(libraryOf({ 'hong-giang': CITY_REPORT })))

/** What the pipeline gives for a message, asked of the made-up city's report. */
export function asked(question: string): Promise<AskResult> {
  return ask({ question, history: [] })
}
