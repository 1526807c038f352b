import { readableBody } from '../../vietnamese/document-frame.ts'

/** Words that every heading could begin with. */
const OPENING = /^(?:về|lĩnh vực|công tác|hoạt động|dự kiến(?: một số)?)\s+/iu
const REMARK = /\s*\([^)]*\)/gu
const END = /[\s.,:;-]+$/u
/** Longer ones fill two lines of a phone. */
const MAX_CHARACTERS = 48

/**
 * A heading as the name of a theme: "1. Lĩnh vực văn hóa - xã hội" is "Văn hóa - xã hội". A heading in capitals becomes small
 * letters but for its names, a long one ends at the last joint that fits. Empty when nothing is left.
 */
export function themeTitle(heading: string): string {
  const named = heading.replace(REMARK, '').replace(END, '').replace(OPENING, '').trim()
  const short = shortened(named === named.toUpperCase() ? readableBody(named) : named)
  return short.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

function shortened(name: string): string {
  if (name.length <= MAX_CHARACTERS) return name
  const joints = [...name.matchAll(/\s*[,;]\s|\s+và\s/gu)].map(({ index }) => index)
  const end = joints.filter((joint) => joint <= MAX_CHARACTERS).at(-1)
  return end === undefined ? name : name.slice(0, end)
}
