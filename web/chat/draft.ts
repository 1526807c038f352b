import { storedText, type TextStorage } from './stored-text.ts'

/** What is typed or asked and not yet answered: a reload or a tab that the phone has put away gives it back. */
export interface Draft {
  read: () => string
  keep: (text: string) => void
}

export function createDraft(openStorage: () => TextStorage): Draft {
  const stored = storedText(openStorage, 'draft')
  return {
    read: () => stored.read() ?? '',
    keep: (text) => {
      if (text === '') stored.remove()
      else stored.write(text)
    },
  }
}
