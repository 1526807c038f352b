import { createHash, timingSafeEqual } from 'node:crypto'
import { z } from 'zod/v4'
import type { ZaloOaConfig } from '../../channel-settings.ts'
import { parseJsonOrNull } from '../parse-json.ts'

/** Zalo comes again for up to two hours with the same bytes. */
const OLDEST_MS = 24 * 60 * 60 * 1000
/** Clocks differ. */
const NEWEST_MS = 10 * 60 * 1000

/** A header given twice arrives joined with a comma, and does not match. */
const MAC = /^(?:mac=)?([0-9a-f]{64})$/iu

const SignedSchema = z.object({ app_id: z.string(), timestamp: z.string().regex(/^\d{1,15}$/u) })

/**
 * Whether Zalo signed exactly these bytes for our app, not long ago: a plain SHA-256 of app id, bytes, the body's time and the key.
 * The time has to be read before it can be verified; nothing else of the body is believed. Pure.
 */
export function isSignedByZalo(
  raw: Buffer,
  header: string | string[] | undefined,
  { appId, secretKey }: Pick<ZaloOaConfig, 'appId' | 'secretKey'>,
  now: Date,
): boolean {
  const given = typeof header === 'string' ? MAC.exec(header.trim())?.[1] : undefined
  const signed = SignedSchema.safeParse(parseJsonOrNull(raw))
  if (given === undefined || !signed.success || secretKey === '') return false
  const { app_id: bodyAppId, timestamp } = signed.data
  const expected = macOf(raw, timestamp, { appId, secretKey })
  const isSigned = timingSafeEqual(Buffer.from(given, 'hex'), expected)
  const ageMs = now.getTime() - Number(timestamp)
  return isSigned && bodyAppId === appId && ageMs <= OLDEST_MS && ageMs >= -NEWEST_MS
}

/** The plain hash that Zalo sends with the bytes. Pure. */
export function macOf(
  raw: Buffer,
  timestamp: string,
  { appId, secretKey }: Pick<ZaloOaConfig, 'appId' | 'secretKey'>,
): Buffer {
  return createHash('sha256').update(appId).update(raw).update(timestamp).update(secretKey).digest()
}
