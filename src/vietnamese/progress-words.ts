/** Whether a text speaks of what is done or of what is still open. */
export type Progress = 'done' | 'open'

const OPEN = /(?<!\p{L})(?:chưa|còn lại|còn tồn|tồn đọng)(?!\p{L})/iu
const DONE = /(?<!\p{L})(?:đã|xong|rồi)(?!\p{L})/iu
/** "… đã xong chưa?": a question whether, not for what is open. */
const WHETHER = /(?<!\p{L})(?:hay\s+)?chưa(?:\s+(?:vậy|ạ|nhỉ|thế|ad|ta|hả|nè))*\s*[?.!]*\s*$/iu

/** "TTHC chưa tích hợp", "còn mấy thông tư chưa sửa xong?" → open; "Đã thực thi", "làm xong bao nhiêu?" → done; else null. */
export function progressIn(text: string): Progress | null {
  const said = text.replace(WHETHER, '')
  if (OPEN.test(said)) return 'open'
  return DONE.test(said) ? 'done' : null
}
