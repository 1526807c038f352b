import type { ZaloOaConfig } from '../../../../src/channel-settings.ts'
import { APP } from '../../../support/fake-zalo-oa/webhook-body.ts'

export const FIRST_REFRESH_TOKEN = 'refresh-of-setting-of-fake'

/** The settings of the tests, with the fake in place of Zalo. */
export function configOf(root: string, changes: Partial<ZaloOaConfig> = {}): ZaloOaConfig {
  return {
    ...APP,
    refreshToken: FIRST_REFRESH_TOKEN,
    apiRoot: root,
    oauthRoot: root,
    hasButtons: false,
    ...changes,
  }
}
