import { hasProblem, type PartId, type Remark, type ReportPart, type Steps } from '../channel-setup/remark.ts'
import type { Style } from './style.ts'

const TITLES: Readonly<Record<PartId, string>> = {
  channels: 'Kênh nhắn tin',
  'public-address': 'Địa chỉ công khai',
  telegram: 'Telegram',
  'zalo-oa': 'Zalo OA',
  'zalo-bot': 'Zalo Bot',
}
const STATES: Readonly<Record<ReportPart['state'], string>> = {
  on: 'đã đặt đủ cấu hình',
  half_set: 'cấu hình còn thiếu',
  off: 'tắt',
}

const STATELESS: ReadonlySet<PartId> = new Set(['channels', 'public-address'])

/** What was found, as people read it in a terminal. */
export function formatSetup(parts: readonly ReportPart[], style: Style): string {
  return [...parts.map((part) => formatPart(part, style)), conclusionOf(parts)].join('\n\n')
}

function formatPart({ id, state, remarks, steps }: ReportPart, style: Style): string {
  return [
    style.bold(TITLES[id]) + (STATELESS.has(id) ? '' : `: ${STATES[state]}`),
    ...remarks.flatMap((remark) => formatRemark(remark, style)),
    ...(steps === null ? [] : formatSteps(steps, style)),
  ].join('\n')
}

function formatSteps({ heading, items }: Steps, style: Style): string[] {
  return [`  ${style.bold(heading)}`, ...items.map((step, index) => `    ${index + 1}. ${step}`)]
}

function formatRemark({ level, text, remedy }: Remark, style: Style): string[] {
  const mark = { good: style.green('✓'), note: style.cyan('•'), problem: style.yellow('✗') }[level]
  return [`  ${mark} ${text}`, ...(remedy === null ? [] : [`      → ${remedy}`])]
}

function conclusionOf(parts: readonly ReportPart[]): string {
  const count = parts.flatMap(({ remarks }) => remarks).filter(({ level }) => level === 'problem').length
  if (count > 0) return `Có ${count} việc phải xử lý (các dòng có dấu ✗).`
  return parts.some(({ remarks }) => !hasProblem(remarks) && remarks.length > 0)
    ? 'Không có việc gì phải xử lý.'
    : 'Làm xong các bước trên thì chạy `npm run channels -- check`.'
}
