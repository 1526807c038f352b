/** The JSON value in a delivery's bytes; null when there is none. */
export function parseJsonOrNull(raw: Buffer): unknown {
  try {
    return JSON.parse(raw.toString('utf8'))
  } catch {
    return null
  }
}
