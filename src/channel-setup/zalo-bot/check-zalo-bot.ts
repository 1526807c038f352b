import type { ZaloBotConfig } from '../../channel-settings.ts'
import { createZaloBotApi } from '../../channels/zalo-bot/zalo-bot-api.ts'
import type { AddressCheck } from '../public-address/check-address.ts'
import { checkDelivery } from '../public-address/check-delivery.ts'
import { deliveryAddress, isSameAddress } from '../public-address/judge-address.ts'
import { good, note, problem, type Remark } from '../remark.ts'
import { remedyOfSetting } from '../setting-remedies.ts'
import { botCalls, remarkOfError } from './zalo-bot-webhook.ts'

/** "12345:abc…", without quotes or spaces. */
const TOKEN = /^\d+:[^\s"'/?#]+$/u
const SET_WEBHOOK = 'Chạy `npm run channels -- set-webhook zalo-bot`.'

export interface ZaloBotChecked {
  address: AddressCheck
  publicBaseUrl: string | null
}

/** What Zalo says of the bot and its webhook, and whether the service takes what it delivers. */
export async function checkZaloBot(config: ZaloBotConfig, checked: ZaloBotChecked): Promise<Remark[]> {
  if (!TOKEN.test(config.token))
    return [
      problem(
        'ZALO_BOT_TOKEN không đúng dạng (số, dấu hai chấm, rồi một chuỗi dài; không có dấu nháy hay dấu cách).',
        remedyOfSetting('ZALO_BOT_TOKEN'),
      ),
    ]
  const calls = botCalls(createZaloBotApi(config))
  try {
    const { account_name: name, account_type: type } = await calls.me()
    return [
      good(`Token đúng: bot ${name}.`),
      ...(type === 'BASIC' ? [note('Gói cơ bản của Zalo: 50 người dùng, 3.000 tin nhắn mỗi tháng.')] : []),
      ...webhookRemarks(await calls.webhookUrl(), checked.publicBaseUrl),
      ...(await checkDelivery(checked.address, 'zalo-bot', {
        headers: { 'x-bot-api-secret-token': config.webhookSecret },
        body: '{}',
      })),
    ]
  } catch (error) {
    return [remarkOfError(config, error)]
  }
}

/** What the webhook's address should be is not known without PUBLIC_BASE_URL, which is told with the address. */
function webhookRemarks(url: string, publicBaseUrl: string | null): Remark[] {
  if (url === '') return [problem('Chưa đặt webhook: Zalo không biết gửi tin nhắn tới đâu.', SET_WEBHOOK)]
  if (publicBaseUrl === null) return []
  const expected = deliveryAddress(publicBaseUrl, 'zalo-bot')
  if (isSameAddress(url, expected)) return [good(`Webhook đúng địa chỉ ${expected}.`)]
  const elsewhere = URL.canParse(url) ? new URL(url).origin : 'một địa chỉ không đọc được'
  return [problem(`Zalo đang gửi tin nhắn tới nơi khác: ${elsewhere}; cần gửi tới ${expected}.`, SET_WEBHOOK)]
}
