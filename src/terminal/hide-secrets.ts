import type { ChannelsConfig } from '../channel-settings.ts'

/** Shorter ones are nobody's secrets, and stand in other words. */
const MIN_LENGTH = 8

/** The text without the channels' secrets, wherever a platform's own words may have brought them in. Pure. */
export function hideSecrets(text: string, { telegram, zaloOa, zaloBot }: ChannelsConfig): string {
  const secrets = [
    telegram?.token,
    telegram?.webhookSecret,
    zaloOa?.appSecret,
    zaloOa?.secretKey,
    zaloOa?.refreshToken,
    zaloBot?.token,
    zaloBot?.webhookSecret,
  ]
  return secrets
    .filter((secret) => typeof secret === 'string' && secret.length >= MIN_LENGTH)
    .reduce((shown: string, secret) => shown.replaceAll(secret ?? '', '…'), text)
}
