import { troubleSentence } from '../api/trouble-sentence.ts'
import { element } from './element.ts'
import { openSheet } from './sheet.ts'

/**
 * Opens a part of the page whose script comes only when it is wanted. A script that does not come is said in a sheet of its
 * own: the network is gone, or the service has newer pages.
 */
export async function openPart<Part>(load: () => Promise<Part>, open: (part: Part) => void): Promise<void> {
  const part = await load().catch((error: unknown) => {
    if (error instanceof TypeError) return null
    throw error
  })
  if (part !== null) open(part)
  else {
    const sentence = troubleSentence({ kind: navigator.onLine ? 'unreachable' : 'offline' })
    openSheet('Chưa mở được', element('p', {}, sentence))
  }
}
