import { z } from 'zod/v4'

/** What Zalo gives at every refresh. The refresh token is taken once; whoever loses it has to ask a person for another. */
export const TokensSchema = z.object({
  accessToken: z.string().min(1),
  refreshToken: z.string().min(1),
  expiresAt: z.iso.datetime(),
})
export type Tokens = z.infer<typeof TokensSchema>

export const StoredTokensSchema = TokensSchema.extend({
  /** Hashes of the settings (`ZALO_OA_REFRESH_TOKEN`) that tokens have begun with, the last of which these come from. */
  beganWith: z.array(z.string()).min(1),
})
export type StoredTokens = z.infer<typeof StoredTokensSchema>

/** Where tokens outlive the service, for all its processes. Every call may reject with StorageError. */
export interface TokenStore {
  /** Null when nothing has been stored. */
  read(): Promise<StoredTokens | null>
  /** On the disk as a whole once it resolves; otherwise what was there is still there. */
  write(tokens: StoredTokens): Promise<void>
  /** Does the work while no other process does any. */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result>
}

/** What became of a refresh. `failed`: nobody knows, and the same token may be tried again. */
export type RefreshResult =
  | { kind: 'refreshed'; tokens: Tokens }
  | { kind: 'refused'; code: string }
  | { kind: 'failed'; code: string }

/** What a person has to know, and only a person can mend. */
export type TokenAlert = 'refresh_refused' | 'tokens_not_stored' | 'tokens_not_readable'
