import { element } from './element.ts'

export type Announce = (text: string) => void

/**
 * Speaks through a polite live region. Every text is a new node, so that the same sentence twice is spoken twice.
 */
export function createAnnouncer(region: HTMLElement): Announce {
  return (text) => {
    region.replaceChildren(element('p', {}, text))
  }
}
