import { ChannelIdSchema, type ChannelId } from '../channels/channel.ts'
import { readOptions } from './read-options.ts'

const OPTIONS = { json: { type: 'boolean' }, force: { type: 'boolean' } } as const
const COMMANDS = ['check', 'set-webhook'] as const

/** A call of `npm run channels` as understood. */
export interface ChannelsCall {
  command: (typeof COMMANDS)[number]
  /** Null: all. */
  only: ChannelId | null
  force: boolean
  json: boolean
}

/** Reads the words behind the command: the call, or in Vietnamese what is wrong with it (null: nothing was asked). */
export function readChannelsCall(
  words: readonly string[],
): { call: ChannelsCall } | { problem: string | null } {
  const typed = readOptions(words, OPTIONS)
  if ('problem' in typed) return typed
  const { values, positionals } = typed
  const [typedCommand, typedChannel, ...rest] = positionals
  if (typedCommand === undefined) return { problem: null }
  const command = COMMANDS.find((known) => known === typedCommand)
  if (command === undefined) return { problem: `Không có lệnh ${typedCommand}` }
  const channel = ChannelIdSchema.optional().safeParse(typedChannel)
  if (!channel.success) return { problem: `Không có kênh ${typedChannel ?? ''}` }
  if (rest.length > 0) return { problem: 'Chỉ nêu một kênh, hoặc không nêu kênh nào để làm với mọi kênh' }
  const isForced = values.force === true
  if (isForced && command === 'check') return { problem: '--force chỉ dùng với set-webhook' }
  return { call: { command, only: channel.data ?? null, force: isForced, json: values.json === true } }
}
