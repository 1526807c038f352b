import type { ZaloOaConfig } from '../../channel-settings.ts'
import { createAccessTokens, type AccessTokens } from '../../channels/zalo-oa/access-tokens.ts'
import { macOf } from '../../channels/zalo-oa/signature.ts'
import { createTokenFile } from '../../channels/zalo-oa/token-file.ts'
import type { TokenAlert } from '../../channels/zalo-oa/tokens.ts'
import { createZaloOaApi, type ZaloOaAccount, type ZaloOaApi } from '../../channels/zalo-oa/zalo-oa-api.ts'
import type { Clock } from '../../ports.ts'
import type { AddressCheck } from '../public-address/check-address.ts'
import { checkDelivery } from '../public-address/check-delivery.ts'
import type { Delivery } from '../public-address/own-service.ts'
import { problem, type Remark } from '../remark.ts'
import { remedyOfSetting } from '../setting-remedies.ts'
import { accountRemarks } from './account-remarks.ts'
import { canWrite, tokenFolderState, tokensStoredAt } from './token-folder.ts'
import { FOLDER_REMARKS, tokenRemarks } from './token-remarks.ts'

const CALL_TIMEOUT_MS = 10_000
const APP_ID = /^\d+$/u

export interface ZaloOaChecked {
  address: AddressCheck
  dataDir: string
  clock: Clock
}

/** Whether Zalo takes the tokens, what it says of the account, and whether the service takes what Zalo signs. */
export async function checkZaloOa(config: ZaloOaConfig, checked: ZaloOaChecked): Promise<Remark[]> {
  if (!APP_ID.test(config.appId))
    return [problem('ZALO_OA_APP_ID không phải một dãy số.', remedyOfSetting('ZALO_OA_APP_ID'))]
  const signed = signedDelivery(config, checked.clock.now())
  return [...(await tokens(config, checked)), ...(await checkDelivery(checked.address, 'zalo-oa', signed))]
}

/**
 * Gets a token as the service does: a refresh token is taken once, so it is refreshed only when it is due or refused, under the lock, by
 * the service's user, and where the new one can be stored.
 */
async function tokens(config: ZaloOaConfig, { dataDir, clock }: ZaloOaChecked): Promise<Remark[]> {
  const state = await tokenFolderState(dataDir)
  if (state !== 'ready') return [FOLDER_REMARKS[state]]
  const api = createZaloOaApi(config, clock)
  const alerts: TokenAlert[] = []
  let hasRefreshed = false
  const access = createAccessTokens({
    firstRefreshToken: config.refreshToken,
    store: createTokenFile(dataDir),
    clock,
    onAlert: (alert) => alerts.push(alert),
    refresh: async (refreshToken) => {
      if (!(await canWrite(dataDir))) return { kind: 'failed', code: 'read_only' }
      const result = await api.refresh(refreshToken)
      hasRefreshed ||= result.kind === 'refreshed'
      return result
    },
  })
  const { result, account } = await askAccount(api, access)
  const storedAt = await tokensStoredAt(dataDir)
  return [
    ...tokenRemarks({ result, alerts, hasRefreshed, storedAt }, config),
    ...(account === null ? [] : accountRemarks(account, config.apiRoot)),
  ]
}

/** The account as Zalo knows it; a token that is refused is replaced once. */
async function askAccount(api: ZaloOaApi, access: AccessTokens) {
  let result = await access.get()
  if ('failure' in result) return { result, account: null }
  let account: ZaloOaAccount = await api.getAccount(result.accessToken, AbortSignal.timeout(CALL_TIMEOUT_MS))
  if (account.kind !== 'token_refused') return { result, account }
  result = await access.get(result.accessToken)
  if ('failure' in result) return { result, account: null }
  account = await api.getAccount(result.accessToken, AbortSignal.timeout(CALL_TIMEOUT_MS))
  return { result, account }
}

/** Signed as Zalo signs, and nothing to answer. */
function signedDelivery(config: ZaloOaConfig, now: Date): Delivery {
  const timestamp = String(now.getTime())
  const body = JSON.stringify({ app_id: config.appId, event_name: 'check', timestamp })
  const mac = macOf(Buffer.from(body), timestamp, config).toString('hex')
  return { headers: { 'x-zevent-signature': `mac=${mac}` }, body }
}
