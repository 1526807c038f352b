import type { Vote } from '../conversation/feedback-store.ts'

/** What a button carries: at most 64 bytes (Telegram), so a short key stands for the questions. */
export type ChoiceData = { key: string } & ({ kind: 'ask'; index: number } | { kind: 'vote'; vote: Vote })

/** "s:k3f9Qa:0": the first question of an answer. */
export function askData(key: string, index: number): string {
  return `s:${key}:${index}`
}

/** "f:k3f9Qa:u": the answer helped. */
export function voteData(key: string, vote: Vote): string {
  return `f:${key}:${vote === 'up' ? 'u' : 'd'}`
}

/** Null for what no button of ours carries; what comes from outside is not believed. */
export function readChoiceData(data: string): ChoiceData | null {
  const match = /^(?:s:([\w-]{1,40}):(\d)|f:([\w-]{1,40}):([ud]))$/.exec(data)
  if (match === null) return null
  const [, askKey, index, voteKey, vote] = match
  if (askKey !== undefined) return { kind: 'ask', key: askKey, index: Number(index) }
  return { kind: 'vote', key: voteKey ?? '', vote: vote === 'u' ? 'up' : 'down' }
}
