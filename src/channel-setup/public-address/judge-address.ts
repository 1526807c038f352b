import { BlockList, isIP } from 'node:net'
import { problem, type Remark } from '../remark.ts'

const PRIVATE = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  PRIVATE.addSubnet(network, bits, 'ipv4')
for (const [network, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  PRIVATE.addSubnet(network, bits, 'ipv6')

/** Names that only a local network knows. */
const LOCAL_NAME = /^[^.]+$|\.(?:localhost|local|lan|internal|home|test)$/iu

const EXAMPLE = 'ví dụ https://hoidap.thanhpho.gov.vn'

/** Whether nobody outside can reach this address of the net. Pure. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address)
  return family !== 0 && PRIVATE.check(address, family === 4 ? 'ipv4' : 'ipv6')
}

/** The public address when chat platforms could call it as far as its words tell; else what is wrong with it. Pure. */
export function judgeAddress(address: string | null): { url: URL } | { remark: Remark } {
  if (address === null) {
    const text = 'Chưa đặt PUBLIC_BASE_URL: Telegram và Zalo không biết gọi dịch vụ ở đâu.'
    return { remark: problem(text, `Đặt PUBLIC_BASE_URL là địa chỉ công khai của dịch vụ, ${EXAMPLE}.`) }
  }
  const url = new URL(address)
  const host = url.hostname.replace(/^\[|\]$/gu, '')
  if (url.protocol !== 'https:') {
    const text = `PUBLIC_BASE_URL bắt đầu bằng http:// (${url.origin}): Telegram và Zalo chỉ gọi địa chỉ https://.`
    return {
      remark: problem(text, 'Đặt dịch vụ sau nginx hoặc Caddy có chứng chỉ, rồi sửa thành https://.'),
    }
  }
  if (isPrivateAddress(host) || (isIP(host) === 0 && LOCAL_NAME.test(host))) {
    const text = `PUBLIC_BASE_URL (${url.origin}) là địa chỉ nội bộ: Telegram và Zalo ở ngoài internet không gọi tới được.`
    return { remark: problem(text, `Dùng tên miền công khai trỏ về máy này, ${EXAMPLE}.`) }
  }
  if (isIP(host) !== 0) {
    const text = `PUBLIC_BASE_URL (${url.origin}) là địa chỉ số: chứng chỉ HTTPS và Zalo đều cần tên miền.`
    return { remark: problem(text, `Dùng tên miền công khai trỏ về máy này, ${EXAMPLE}.`) }
  }
  return { url }
}

/** Where a platform delivers to. Pure. */
export function deliveryAddress(publicBaseUrl: string, channel: string): string {
  return `${publicBaseUrl}/channels/${channel}`
}

/** Whether two addresses are the same, however they are written; a name in Vietnamese letters may come back encoded. Pure. */
export function isSameAddress(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).href === new URL(other).href
}
