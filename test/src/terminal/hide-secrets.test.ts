import { expect, it } from 'vitest'
import { z } from 'zod/v4'
import { channelsConfig, ChannelSettingsShape } from '../../../src/channel-settings.ts'
import { hideSecrets } from '../../../src/terminal/hide-secrets.ts'

it('no secret of a channel is shown, whoever put it into the words', () => {
  const settings = {
    TELEGRAM_BOT_TOKEN: '123:telegram-token',
    TELEGRAM_WEBHOOK_SECRET: 'telegram-secret',
    ZALO_OA_APP_ID: '42',
    ZALO_OA_APP_SECRET: 'oa-app-secret',
    ZALO_OA_SECRET_KEY: 'oa-secret-key',
    ZALO_OA_REFRESH_TOKEN: 'oa-refresh-token',
    ZALO_BOT_TOKEN: '456:zalo-bot-token',
    ZALO_BOT_WEBHOOK_SECRET: 'zalo-bot-secret',
  }
  const config = channelsConfig(z.object(ChannelSettingsShape).parse(settings))
  const { ZALO_OA_APP_ID: appId, ...secrets } = settings
  const shown = hideSecrets(`ứng dụng ${appId}: ${Object.values(secrets).join(' ')}`, config)
  expect(shown).toBe('ứng dụng 42: … … … … … … …')
})
