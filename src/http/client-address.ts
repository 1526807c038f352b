import { isIP } from 'node:net'

const MAPPED_IPV4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i
const WITH_PORT = /^\[?(.+?)\]?:\d+$/

/**
 * One spelling for one client: an IPv4 address inside IPv6 is plain IPv4, a port that some proxies add is left out. What is
 * no address counts as the connection's own, so that nobody makes up names.
 */
export function clientAddress(claimed: string, connection: string): string {
  return plainAddress(claimed) ?? plainAddress(WITH_PORT.exec(claimed)?.[1] ?? '') ?? connection
}

function plainAddress(text: string): string | null {
  const mapped = MAPPED_IPV4.exec(text)?.[1]
  if (mapped !== undefined) return mapped
  return isIP(text) === 0 ? null : text.toLowerCase()
}
