const TIME = new Intl.DateTimeFormat('vi-VN', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Ho_Chi_Minh',
})

/** "10:05 ngày 03/03/2026", the time in Vietnam wherever the machine stands. */
export function shownTime(at: Date): string {
  return TIME.format(at).replace(/,? /u, ' ngày ')
}
