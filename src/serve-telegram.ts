import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createTelegramApi } from './channels/telegram/telegram-channel.ts'
import { openPolling, POLLING_TIMEOUT_SECONDS, type Polling } from './channels/telegram/polling.ts'
import { pollingRunsHere, tokenIsMissing } from './channels/telegram/polling-errors.ts'
import { describeTrouble, RECOVERED } from './channels/telegram/polling-trouble.ts'
import type { Turn } from './channels/worker-turn.ts'
import type { TelegramConfig } from './channel-settings.ts'
import { createContext } from './context.ts'
import { StorageError } from './domain/errors.ts'
import { prepareServiceIndex } from './prepare-service-index.ts'
import type { ProgramParts } from './run-program.ts'
import { describeHolder, LockHeldError, whileHolding } from './store/held-lock.ts'

const COMMAND = 'npm run telegram'
/** What people asked is nobody else's business on this machine. */
const OWNER_ONLY = 0o700

export interface ServeTelegramOptions extends ProgramParts {
  /** Removes a webhook that is set for the bot. */
  isTakenOver: boolean
}

/**
 * The whole life of `npm run telegram`: fetches what is said to the bot into the same inbox as webhooks, answers it with the same worker,
 * and, once `signal` aborts, ends in order. Rejects with AppErrors: PollingError, StartError, StorageError and those of the context.
 */
export async function serveTelegram(options: ServeTelegramOptions): Promise<void> {
  const { config, signal } = options
  const { telegram } = config.channels
  if (telegram === null) throw tokenIsMissing()
  await whileAlone(config.dataDir, async () => {
    const polling = await openPollingWith(telegram, options)
    if (polling === null) return
    await prepareServiceIndex(options)
    if (signal.aborted) return
    await answerAll(polling, options)
  })
}

/** A second poller would take the line from the first: Telegram has one for each bot. */
async function whileAlone(dataDir: string, work: () => Promise<void>): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true, mode: OWNER_ONLY })
  } catch (cause) {
    throw new StorageError(`Không ghi được vào thư mục dữ liệu ${dataDir} (DATA_DIR)`, { cause })
  }
  try {
    await whileHolding(join(dataDir, 'telegram-polling.lock'), COMMAND, work)
  } catch (error) {
    throw error instanceof LockHeldError ? pollingRunsHere(error.holder?.processId ?? null) : error
  }
}

function openPollingWith(
  telegram: TelegramConfig,
  { isTakenOver, log, say, signal }: ServeTelegramOptions,
): Promise<Polling | null> {
  return openPolling({
    api: createTelegramApi(telegram, POLLING_TIMEOUT_SECONDS),
    isTakenOver,
    onTrouble: (trouble, error) => {
      say(describeTrouble(trouble))
      log.info({ ...trouble, err: error }, 'Chưa lấy được tin của Telegram')
    },
    onRecovered: () => {
      say(RECOVERED)
    },
    wait: (ms) => wait(ms, undefined, { signal }).catch(() => undefined),
    signal,
  })
}

async function answerAll(polling: Polling, { config, log, say }: ServeTelegramOptions): Promise<void> {
  const context = await createContext(config, log, { command: COMMAND })
  try {
    await context.warmUp()
    const turn = await context.startChannels()
    if (turn === null) {
      throw new StorageError(
        `Không mở được cơ sở dữ liệu trong ${config.dataDir} (DATA_DIR): kiểm tra ổ đĩa và quyền ghi`,
      )
    }
    say(describeStart(polling.bot.username ?? '', turn))
    await polling.run((events) => context.app.channelIntake.add(events))
    say('Đang dừng…')
  } finally {
    await context.stopChannels()
    await context.close()
  }
}

function describeStart(name: string, turn: Turn): string {
  if (turn.isOurs) return `Đang nhận và trả lời tin nhắn của @${name}. Ctrl-C để dừng.`
  const holder = turn.holder === null ? 'Tiến trình khác' : describeHolder(turn.holder)
  return `Đang nhận tin nhắn của @${name}; ${holder} dùng cùng DATA_DIR nên sẽ trả lời. Ctrl-C để dừng.`
}
