import { createHash, timingSafeEqual } from 'node:crypto'

/** Whether a header holds exactly the secret; takes the same time whatever it holds. A header given twice holds neither. */
export function isSameSecret(given: string | string[] | undefined, secret: string): boolean {
  if (typeof given !== 'string' || secret === '') return false
  return timingSafeEqual(digestOf(given), digestOf(secret))
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
