import type { ChannelsConfig } from '../channel-settings.ts'
import type { ChannelId } from '../channels/channel.ts'
import type { Clock } from '../ports.ts'
import { CHANNEL_IDS, channelState, missingRemarks, nothingSetRemark, offRemark } from './channel-state.ts'
import { checkAddress, type AddressCheck } from './public-address/check-address.ts'
import { deliveryAddress } from './public-address/judge-address.ts'
import type { Reach } from './public-address/reach.ts'
import type { Remark, ReportPart, Steps } from './remark.ts'
import { checkTelegram } from './telegram/check-telegram.ts'
import { checkZaloBot } from './zalo-bot/check-zalo-bot.ts'
import { checkZaloOa } from './zalo-oa/check-zalo-oa.ts'
import { consoleSteps } from './zalo-oa/console-steps.ts'

/** What the set-up commands work with. */
export interface SetupMeans {
  channels: ChannelsConfig
  publicBaseUrl: string | null
  dataDir: string
  clock: Clock
  reach: Reach
}

/** Looks at the public address and at the channels (`only`: at one), each as far as it is set. */
export async function checkChannels(means: SetupMeans, only: ChannelId | null): Promise<ReportPart[]> {
  const ids = only === null ? CHANNEL_IDS : [only]
  const isAnySet = ids.some((id) => channelState(id, means.channels).state !== 'off')
  if (only === null && !isAnySet)
    return [{ id: 'channels', state: 'off', remarks: [nothingSetRemark()], steps: null }]
  const isAnyDelivered = ids.some((id) => isDelivered(id, means.channels))
  const address: AddressCheck = isAnyDelivered
    ? await checkAddress(means.publicBaseUrl, means.reach, means.clock)
    : { remarks: [], service: null, channels: null }
  const parts: ReportPart[] = []
  if (address.remarks.length > 0)
    parts.push({ id: 'public-address', state: 'on', remarks: address.remarks, steps: null })
  for (const id of ids) parts.push(await checkChannel(id, means, { address, isAskedFor: only !== null }))
  return parts
}

/** Whether the platform should call us for it. */
function isDelivered(id: ChannelId, { telegram, zaloOa, zaloBot }: ChannelsConfig): boolean {
  return { telegram: telegram?.webhookSecret ?? null, 'zalo-oa': zaloOa, 'zalo-bot': zaloBot }[id] !== null
}

async function checkChannel(
  id: ChannelId,
  means: SetupMeans,
  { address, isAskedFor }: { address: AddressCheck; isAskedFor: boolean },
): Promise<ReportPart> {
  const { state, missing } = channelState(id, means.channels)
  const remarks = await remarksOf(id, means, address)
  if (remarks !== null) return { id, state, remarks, steps: stepsOf(id, means) }
  const remarksOfUnset = state === 'off' && isAskedFor ? [offRemark(id)] : missingRemarks(missing)
  return { id, state, remarks: remarksOfUnset, steps: null }
}

/** Null when the channel is not set as far as it needs. */
async function remarksOf(
  id: ChannelId,
  { channels, publicBaseUrl, dataDir, clock }: SetupMeans,
  address: AddressCheck,
): Promise<Remark[] | null> {
  const { telegram, zaloOa, zaloBot } = channels
  switch (id) {
    case 'telegram':
      return telegram && checkTelegram(telegram, { address, publicBaseUrl, now: clock.now() })
    case 'zalo-oa':
      return zaloOa && checkZaloOa(zaloOa, { address, dataDir, clock })
    case 'zalo-bot':
      return zaloBot && checkZaloBot(zaloBot, { address, publicBaseUrl })
  }
}

/** Only Zalo OA's webhook can be neither set nor read by program. */
function stepsOf(id: ChannelId, { channels, publicBaseUrl }: SetupMeans): Steps | null {
  const { zaloOa } = channels
  if (id !== 'zalo-oa' || zaloOa === null || publicBaseUrl === null) return null
  return consoleSteps('check', zaloOa.appId, deliveryAddress(publicBaseUrl, id))
}
