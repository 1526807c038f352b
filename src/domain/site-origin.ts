/** A name or an IPv4 address with or without a port: what a content security policy can name too. */
const ORIGIN = /^https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d+)?$/

/**
 * The origin as browsers write it ("https://Cong.vn:443/" is "https://cong.vn"), or null when the text is none: an address
 * with a path, a wildcard, another scheme. Pure.
 */
export function siteOrigin(text: string): string | null {
  if (text.includes('*') || !URL.canParse(text)) return null
  const { origin, pathname, search, hash, username, password } = new URL(text)
  const isBare = pathname === '/' && search === '' && hash === '' && username === '' && password === ''
  return isBare && ORIGIN.test(origin) ? origin : null
}
