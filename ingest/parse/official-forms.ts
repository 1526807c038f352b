import { fold } from '../../src/vietnamese/fold.ts'
import { readLabel } from './labels.ts'
import type { Line } from './lines.ts'
import { endsClosed, isCapitals } from './sentence-shape.ts'

/**
 * What the fixed parts of an administrative document look like: letterhead, kind of document, issuing body, recipients
 * and signature. Source of the forms: Nghị định 30/2020/NĐ-CP on records work, appendix I and III.
 */

const KIND =
  'bao cao|ke hoach|quyet dinh|nghi quyet|cong dien|to trinh|chi thi|thong bao|chuong trinh|de an|phuong an|huong dan|' +
  'cong van|ket luan|quy che|quy dinh|thong tu|nghi dinh|luat|phap lenh|bien ban|chien luoc|quy hoach|de cuong'
const KIND_ALONE = new RegExp(
  `^(?:du thao )?(?:${KIND})(?: tom tat| tong hop| tong ket| so ket| chuyen de| giai trinh)?$`,
  'u',
)
const KIND_FIRST = new RegExp(`^(?:${KIND}) `, 'u')

const NATIONAL_HEADING =
  /^(?:cong hoa xa hoi chu nghia viet nam|doc lap\s*[-–]\s*tu do\s*[-–]\s*hanh phuc|dang cong san viet nam)$/u
const NUMBER_LINE = /^so\s*:?\s*[\d.…]*\s*[-/]\s*\S+$/u
const PLACE_AND_DATE = /^\S.{1,40},? ngay\s*[\d.…]*\s*thang\s*[\d.…]*\s*nam\s*[\d.…]*$/u
const ISSUER =
  /^(?:uy ban (?:nhan dan|thuong vu|mat tran)|hoi dong nhan dan|quoc hoi|chinh phu|thu tuong|chu tich|bo truong|bo |so |tong cuc|cuc |tinh uy|thanh uy|huyen uy|ban (?:chap hanh|thuong vu|can su|chi dao)|van phong|thanh tra|toa an|vien kiem sat)/u
const RECIPIENTS = /^noi nhan\s*(?:[:;.]|$)/u
const ON_BEHALF = /^(?:tm|kt|tl|tuq|q|t\/m|k\/t)(?:(\s*[.,:])\s*|\s+)\p{L}/u
const POST =
  /^(?:quyen |pho )?(?:chu tich|thu tuong|bo truong|thu truong|giam doc|tong giam doc|chanh van phong|chanh thanh tra|tong thanh tra|chu toa|truong ban|bi thu|cuc truong|tong cuc truong|vien truong|chanh an|truong phong|chi cuc truong)(?:\s|$)/u
const LONGEST_NAME = 40
/** Military ranks and degrees in front of a name. */
const NAME_TITLE = /^(?:(?:Thiếu|Trung|Thượng|Đại)\s+(?:tướng|tá|úy|uý)\s+|(?:GS|PGS|TS|ThS|BS|KS)\.\s*)+/u
const LONGEST_FORM_LINE = 120
const LONGEST_PLAIN_TITLE = 250

const plain = (line: Line | string) => fold(typeof line === 'string' ? line : line.text.text).trim()

const isShort = (line: Line) => line.text.text.length <= LONGEST_FORM_LINE

/** In capitals, or without any, as where a document has lost them. */
const isInCapitals = (line: Line) => isCapitals(line.text.text) || !/\p{Lu}/u.test(line.text.text)

/** A line set apart as titles are: capitals, bold or a Markdown heading. */
export const isSetApart = (line: Line) => line.isBold || line.headingDepth > 0 || isCapitals(line.text.text)

/** "BÁO CÁO", "KẾ HOẠCH": the kind of document alone on its line. */
export const isKindAlone = (line: Line) => isShort(line) && KIND_ALONE.test(plain(line))

/** "BÁO CÁO KẾT QUẢ …", "# Báo cáo tình hình …": kind and subject on one line. */
export const isKindAndSubject = (line: Line) => isSetApart(line) && KIND_FIRST.test(plain(line))

/** "Nghị quyết về chương trình …" at the very top, printed like the text below it. */
export const isPlainTitle = (line: Line) =>
  line.text.text.length <= LONGEST_PLAIN_TITLE && !endsClosed(line.text.text) && KIND_FIRST.test(plain(line))

/** "Số: 12/BC-UBND", "Sơn La, ngày 20 tháng 11 năm 2025". */
export const isNumberOrDate = (text: string) =>
  NUMBER_LINE.test(plain(text)) || PLACE_AND_DATE.test(plain(text))

/** The national heading, "Số: 12/BC-UBND", "Sơn La, ngày 20 tháng 11 năm 2025". */
export const isLetterheadLine = (line: Line) =>
  isShort(line) && (NATIONAL_HEADING.test(plain(line)) || isNumberOrDate(line.text.text))

/** "ỦY BAN NHÂN DÂN TỈNH …" in capitals. */
export const isIssuer = (line: Line) =>
  isShort(line) &&
  isCapitals(line.text.text) &&
  !line.text.text.trimEnd().endsWith(':') &&
  ISSUER.test(plain(line))

/** "Nơi nhận:". */
export const isRecipientsHead = (line: Line) => isShort(line) && RECIPIENTS.test(plain(line))

/** "Nơi nhận: - Như trên; …". */
export const isRecipientsText = (text: string) => RECIPIENTS.test(plain(text))

/** A table that sets recipients and signature side by side: "| Nơi nhận: … | TM. ỦY BAN NHÂN DÂN … |". */
export const isSigningRow = (line: Line) =>
  line.isTableRow &&
  line.text.text.split('|').some((cell) => {
    const text = plain(cell)
    return RECIPIENTS.test(text) || (isCapitals(cell.trim().slice(0, 12)) && ON_BEHALF.test(text))
  })

/** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH". */
export function isOnBehalf(line: Line): boolean {
  const match = isShort(line) && isInCapitals(line) ? ON_BEHALF.exec(plain(line)) : null
  // in small letters only with its full stop: "kt. chủ tịch", not "kt xã hội"
  return match !== null && (match[1] !== undefined || isCapitals(line.text.text))
}

/** "CHỦ TỊCH", "PHÓ THỦ TƯỚNG". */
export const isPost = (line: Line) =>
  isShort(line) && isInCapitals(line) && !line.text.text.includes(':') && POST.test(plain(line))

/** "Nguyễn Văn An": two to six words with capital initials (or none at all) and nothing else. */
export const isPersonName = (line: Line) =>
  line.text.text.length <= LONGEST_NAME &&
  readLabel(line.text.text) === null &&
  !isKindAlone(line) &&
  (/^(?:\p{Lu}(?:\p{Ll}*\.?)\s+){1,5}\p{Lu}\p{Ll}*$/u.test(line.text.text.replace(NAME_TITLE, '')) ||
    /^(?:\p{Ll}+\s+){1,4}\p{Ll}+$/u.test(line.text.text))

/** "(Đã ký)", "(Ký tên, đóng dấu)". */
export const isSignedRemark = (line: Line) => /^\(?(?:da ky|ky ten|da ky dien tu)\b/u.test(plain(line))

/** Words that open the preamble, never a title. */
export const isPreamble = (line: Line) =>
  /^(?:can cu|kinh gui|theo de nghi|xet de nghi|xet to trinh|tren co so)\b/u.test(plain(line))

/** "12", "Trang 3", "3/12", "- 4 -": the number of a page. */
export const isPageNumber = (text: string) =>
  /^(?:trang\s*:?\s*)?[-–—\s]*\d{1,3}(?:\s*\/\s*\d{1,3})?[-–—\s]*$/iu.test(text.trim())
