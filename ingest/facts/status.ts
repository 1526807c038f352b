import type { PeriodStatus } from '../../src/domain/fact.ts'

/** "Tình hình thực hiện kế hoạch năm 2021" speaks of results though it names the plan; so it is asked first. */
const RESULT_HEADING =
  /tình hình|kết quả|thực trạng|công tác chỉ đạo|đánh giá|khó khăn, hạn chế|tồn tại|nguyên nhân|thực hiện (?:các )?(?:kế hoạch|mục tiêu|nhiệm vụ|chỉ tiêu|nghị quyết)|tổng kết|sơ kết|báo cáo/iu
const PLAN_HEADING =
  /mục tiêu|chỉ tiêu|nhiệm vụ|giải pháp|kế hoạch|phương hướng|dự kiến|định hướng|danh mục/iu

/** Whether a heading announces plans or results; null when it does neither. */
export function statusOfHeading(heading: string): PeriodStatus | null {
  if (RESULT_HEADING.test(heading)) return 'actual'
  return PLAN_HEADING.test(heading) ? 'plan' : null
}

const ESTIMATE =
  /(?<!\p{L})ước(?=\s+(?:thực hiện|đạt|tính|giải ngân|thu|chi|khoảng|có|trên|gần|cả năm|năm|\d))|(?<!\p{L})ƯTH(?!\p{L})/iu
const PLAN =
  /(?<!\p{L})(?:phấn đấu|dự kiến|với mục tiêu|mục tiêu|xây dựng kế hoạch thực hiện|kế hoạch vốn|tổng kế hoạch|chỉ tiêu|dự toán|sẽ)(?!\p{L})/iu
/** A plan as the thing compared with, or planning as a task done, makes no figure a planned one. */
const GOAL_ITSELF = /(?:mục tiêu|chỉ tiêu)(?:\s+[^\s.,;:()]+){0,6}\s*$/iu
const PLAN_SPOKEN_OF = /(?:đạt|bằng|vượt|so với|theo|thực hiện|hoàn thành|trong số)\s+(?:\p{L}+\s+)?$/iu
/** A task given: "khẩn trương khắc phục các bất cập, hoàn thành trong tháng 11". */
export const givesOrder = (text: string) =>
  /(?<!\p{L})(?:khẩn trương|yêu cầu|phải hoàn thành)(?!\p{L})/iu.test(text)

/** How a task begins where no heading says plan or result, as in a telegram: "Tập trung hoàn thành sửa đổi 485 văn bản". */
const ORDER =
  /^[^\p{L}\p{N}]*(?:tập trung|hoàn thành|khẩn trương|chủ động|đẩy mạnh|tiếp tục|tăng cường)(?!\p{L})/iu
/** What was approved is not yet done: "cắt giảm 2.049 điều kiện đã được phê duyệt". */
const APPROVED = /(?<!\p{L})(?:phê duyệt|thông qua|giao)(?!\p{L})/iu
const DONE = /(?<!\p{L})(?:đã|kết quả)(?!\p{L})/iu

function plans(words: string): boolean {
  const cue = PLAN.exec(words)
  if (cue === null) return false
  // "hoàn thành mục tiêu 100%", "đạt mục tiêu cắt giảm tối thiểu 30%": the goal is the figure.
  if (
    /^(?:mục|chỉ) tiêu/iu.test(cue[0]) &&
    /(?:đạt|hoàn thành|thực hiện)\s+$/iu.test(words.slice(0, cue.index))
  ) {
    return GOAL_ITSELF.test(words)
  }
  return (
    /^(?:phấn đấu|dự kiến|với mục tiêu|sẽ|xây dựng)/iu.test(cue[0]) ||
    !PLAN_SPOKEN_OF.test(words.slice(0, cue.index))
  )
}

/**
 * Result, estimate or plan, by the words that lead to a figure, by how its sentence opens, and else by the headings above; `thing` is what is counted:
 * "82.303 máy đã cài đặt" are a result under any heading.
 */
export function statusOf(
  words: string,
  thing: string,
  opening: string,
  ofHeadings: PeriodStatus | null,
): PeriodStatus {
  if (ESTIMATE.test(words)) return 'estimate'
  if (plans(words)) return 'plan'
  if (DONE.test(words) || (DONE.test(thing) && !APPROVED.test(thing))) return 'actual'
  if (/(?<!\p{L})(?:dự kiến|sẽ|cần|phải)(?!\p{L})/iu.test(thing)) return 'plan'
  return ofHeadings ?? (ORDER.test(opening) ? 'plan' : 'actual')
}
