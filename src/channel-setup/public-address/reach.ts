import type { LookupFunction } from 'node:net'

/** How the public address is reached: nothing set is how everybody reaches it. */
export interface Reach {
  lookup?: LookupFunction
  /** Authorities to trust instead of the system's, as PEM. */
  ca?: string
}

export const REACH_TIMEOUT_MS = 10_000
