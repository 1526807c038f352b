import type { Passage } from '../../../src/domain/passage.ts'

/** "Xã An Phú", "Sở Y tế", "Quý III"; not "xã hội", "tổ chức", "phòng, chống", "môi trường". */
const PLACE_OR_TIME =
  /(?<!\p{L})(?:xã(?!\s+hội)|phường|thị trấn|huyện|quận|thôn|khối|bản(?!\s+(?:thân|quyền|đồ|sắc))|tổ(?!\s+chức)|sở(?!\s+hữu)|phòng(?!,?\s+(?:chống|thủ|ngừa))|(?<!(?:môi|thị|hiện)\s)trường|công ty|chi cục|trung tâm|quý|tháng|năm\s+\d{4}|giai đoạn|dự án)(?!\p{L})/iu

/**
 * Whether two passages may speak of the same thing: what announces them is the same, and the headings that only one of
 * them stands under name no place, body or time of their own.
 */
export function samePlace(a: Passage, b: Passage): boolean {
  if (a.context.lead.join() !== b.context.lead.join()) return false
  const own = [
    ...a.sectionPath.filter((heading) => !b.sectionPath.includes(heading)),
    ...b.sectionPath.filter((heading) => !a.sectionPath.includes(heading)),
  ]
  return !own.some((heading) => PLACE_OR_TIME.test(heading))
}
