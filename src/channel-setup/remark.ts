import type { ChannelId } from '../channels/channel.ts'

/** What was found, in words for an official. `note`: good to know, nothing has to be done now. */
export interface Remark {
  level: 'good' | 'note' | 'problem'
  text: string
  /** What to do about it. */
  remedy: string | null
}

/** `channels`: all of them together. */
export type PartId = 'channels' | 'public-address' | ChannelId

/** What was found about one thing. */
export interface ReportPart {
  id: PartId
  state: 'on' | 'half_set' | 'off'
  remarks: Remark[]
  /** What is to be done by hand; null where there is nothing. */
  steps: Steps | null
}

export interface Steps {
  heading: string
  /** In this order. */
  items: string[]
}

export function good(text: string): Remark {
  return { level: 'good', text, remedy: null }
}

export function note(text: string, remedy: string | null = null): Remark {
  return { level: 'note', text, remedy }
}

export function problem(text: string, remedy: string): Remark {
  return { level: 'problem', text, remedy }
}

export function hasProblem(remarks: readonly Remark[]): boolean {
  return remarks.some(({ level }) => level === 'problem')
}
