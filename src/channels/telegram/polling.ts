import { GrammyError, HttpError, type Api } from 'grammy'
import { z } from 'zod/v4'
import type { InboundEvent } from '../channel.ts'
import { eventsOfUpdate, type BotIdentity } from './events-of-update.ts'
import { createPersist, type Persist, type PersistParts } from './persist.ts'
import { pollingIsTaken, webhookIsSet } from './polling-errors.ts'
import { UnreadableReplyError } from './polling-trouble.ts'
import { ALLOWED_UPDATES } from './update.ts'

/** Telegram holds a call so long when there is nothing. */
const HOLD_SECONDS = 25
/** For a client that polls. */
export const POLLING_TIMEOUT_SECONDS = HOLD_SECONDS + 10
const LIMIT = 100
/** After nothing came: something that does not hold calls is not to be asked without a rest. */
const EMPTY_PAUSE_MS = 200
/** The line of a program that was killed counts as a poller for a moment; one that stays is another program. */
const MAX_CONFLICTS = 3

const IdentitySchema = z.object({ id: z.int(), username: z.string() })
const WebhookSchema = z.object({ url: z.string() })
const RepliedUpdatesSchema = z.array(z.looseObject({ update_id: z.int() }))

export interface PollingParts extends PersistParts {
  /** With POLLING_TIMEOUT_SECONDS. */
  api: Api
  /** Removes a webhook first; else a webhook is an error. */
  isTakenOver: boolean
}

/** Resolves once the events are on the disk. */
export type AddEvents = (events: readonly InboundEvent[]) => Promise<void>

export interface Polling {
  bot: BotIdentity
  /** Fetches updates until `signal` aborts. Rejects with PollingError where only a person can help. */
  run(add: AddEvents): Promise<void>
}

/**
 * Sees to it that updates can be fetched: who we are, and that no webhook takes them. Null when `signal` aborts meanwhile. Rejects with
 * PollingError where only a person can help.
 */
export async function openPolling({ api, isTakenOver, ...parts }: PollingParts): Promise<Polling | null> {
  const persist = createPersist(parts)
  const bot = await persist(() => read(api.getMe(), IdentitySchema))
  if (bot === null) return null
  const isFree = await persist(async () => {
    if (isTakenOver) await api.deleteWebhook()
    else await refuseWebhook(api)
    return true
  })
  if (isFree === null) return null
  return { bot, run: (add) => poll({ api, bot, add, persist, wait: parts.wait }) }
}

interface PollParts extends Pick<PollingParts, 'api' | 'wait'> {
  bot: BotIdentity
  add: AddEvents
  persist: Persist
}

/** What is fetched is on the disk before Telegram is told, by the next call, to forget it. */
async function poll({ api, bot, add, persist, wait }: PollParts): Promise<void> {
  const fetchUpdates = createFetchUpdates(api)
  let offset: number | undefined
  for (;;) {
    const updates = await persist(() => fetchUpdates(offset))
    if (updates === null) return
    const events = updates.flatMap((update) => eventsOfUpdate(update, bot))
    const isStored = await persist(() => add(events).then(() => true))
    if (isStored === null) return
    if (updates.length === 0) await wait(EMPTY_PAUSE_MS)
    else offset = Math.max(...updates.map(({ update_id: id }) => id)) + 1
  }
}

function createFetchUpdates(api: Api) {
  let conflicts = 0
  return async (offset: number | undefined) => {
    try {
      const call = api.getUpdates({
        limit: LIMIT,
        timeout: HOLD_SECONDS,
        allowed_updates: ALLOWED_UPDATES,
        ...(offset === undefined ? {} : { offset }),
      })
      const updates = await read(call, RepliedUpdatesSchema)
      conflicts = 0
      return updates
    } catch (error) {
      if (!(error instanceof GrammyError) || error.error_code !== 409) throw error
      await refuseWebhook(api)
      conflicts += 1
      throw conflicts > MAX_CONFLICTS ? pollingIsTaken() : error
    }
  }
}

async function refuseWebhook(api: Api): Promise<void> {
  const { url } = await read(api.getWebhookInfo(), WebhookSchema)
  if (url !== '') throw webhookIsSet(url)
}

/** What Telegram replied; whatever cannot be read as that is told apart from a refusal and from a broken line. */
async function read<Reply>(call: Promise<unknown>, schema: z.ZodType<Reply>): Promise<Reply> {
  let reply: unknown
  try {
    reply = await call
  } catch (cause) {
    if (cause instanceof GrammyError || cause instanceof HttpError) throw cause
    throw new UnreadableReplyError('no reply of Telegram', { cause })
  }
  const parsed = schema.safeParse(reply)
  if (!parsed.success) throw new UnreadableReplyError('no reply of Telegram')
  return parsed.data
}
