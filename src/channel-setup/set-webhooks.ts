import type { ChannelId } from '../channels/channel.ts'
import { CHANNEL_IDS, channelState, missingRemarks, nothingSetRemark, offRemark } from './channel-state.ts'
import type { SetupMeans } from './check-channels.ts'
import { deliveryAddress, judgeAddress } from './public-address/judge-address.ts'
import { hasProblem, type Remark, type ReportPart, type Steps } from './remark.ts'
import { setTelegramWebhook } from './telegram/set-telegram-webhook.ts'
import { setZaloBotWebhook } from './zalo-bot/set-zalo-bot-webhook.ts'
import { consoleSteps } from './zalo-oa/console-steps.ts'

export interface SetWebhooksCall {
  /** Null: every channel that is on. */
  only: ChannelId | null
  /** Set also what seems to be set already. */
  force: boolean
}

/** Tells each platform where to deliver; where that can only be done by hand, says how. */
export async function setWebhooks(
  means: Pick<SetupMeans, 'channels' | 'publicBaseUrl'>,
  { only, force }: SetWebhooksCall,
): Promise<ReportPart[]> {
  const { publicBaseUrl } = means
  const ids = (only === null ? CHANNEL_IDS : [only]).filter(
    (id) => only !== null || channelState(id, means.channels).state !== 'off',
  )
  if (ids.length === 0) return [{ id: 'channels', state: 'off', remarks: [nothingSetRemark()], steps: null }]
  const judged = judgeAddress(publicBaseUrl)
  if ('remark' in judged)
    return [{ id: 'public-address', state: 'on', remarks: [judged.remark], steps: null }]
  const parts: ReportPart[] = []
  for (const id of ids) {
    const { state, missing } = channelState(id, means.channels)
    const unset = state === 'off' ? [offRemark(id)] : missingRemarks(missing)
    const expected = deliveryAddress(publicBaseUrl ?? '', id)
    const set = hasProblem(unset)
      ? { remarks: unset, steps: stepsBeforeOn(id, expected) }
      : await setWebhook(id, means, { expected, force })
    parts.push({ id, state, ...set })
  }
  return parts
}

/** One of Zalo OA's settings is only to be had where its webhook is set: the steps are told before it is there. */
function stepsBeforeOn(id: ChannelId, expected: string): Steps | null {
  return id === 'zalo-oa' ? consoleSteps('set', null, expected) : null
}

/** Of a channel that is on. */
async function setWebhook(
  id: ChannelId,
  { channels: { telegram, zaloOa, zaloBot } }: Pick<SetupMeans, 'channels'>,
  { expected, force }: { expected: string; force: boolean },
): Promise<{ remarks: Remark[]; steps: Steps | null }> {
  switch (id) {
    case 'telegram': {
      const secret = telegram?.webhookSecret ?? null
      const isSet = telegram !== null && secret !== null
      return {
        remarks: isSet ? await setTelegramWebhook(telegram, { secret, expected, force }) : [],
        steps: null,
      }
    }
    case 'zalo-oa':
      return { remarks: [], steps: zaloOa === null ? null : consoleSteps('set', zaloOa.appId, expected) }
    case 'zalo-bot':
      return {
        remarks: zaloBot === null ? [] : await setZaloBotWebhook(zaloBot, { expected, force }),
        steps: null,
      }
  }
}
