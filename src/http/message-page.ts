import { createHash } from 'node:crypto'

/** A page of one message, for what a person meets in the browser when there is no page to show. */
export interface MessagePage {
  html: string
  /** Allows the page's own style and nothing else. */
  contentSecurityPolicy: string
}

/** The colours and measures of `web/styles/base.css`, which may be missing where this page is needed. */
const STYLE = `
:root { --ground: #f4f6f8; --surface: #fff; --ink: #17212b; --ink-soft: #4d5b69; --line: #d5dce3; --accent: #0b5a7d; --accent-ink: #fff }
@media (prefers-color-scheme: dark) {
  :root { --ground: #10171e; --surface: #19232c; --ink: #e9eef3; --ink-soft: #aebbc7; --line: #33414e; --accent: #83c9ec; --accent-ink: #0c1c26 }
}
* { box-sizing: border-box }
body { margin: 0; font: 1.0625rem/1.6 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; background: var(--ground); color: var(--ink) }
header { padding: .75rem max(1rem, (100% - 44rem) / 2); border-bottom: 1px solid var(--line); background: var(--surface); font-weight: 700 }
main { max-width: 46rem; margin: 0 auto; padding: clamp(2rem, 12vh, 6rem) 1rem }
h1 { margin: 0; font-size: clamp(1.625rem, 1.3rem + 1.6vw, 2.25rem); line-height: 1.25 }
p { max-width: 40rem; margin: .75rem 0 1.5rem; color: var(--ink-soft) }
a { display: inline-block; padding: .6rem 1.25rem; border: 1px solid transparent; border-radius: .75rem; background: var(--accent); color: var(--accent-ink); font-weight: 600; text-decoration: none }
a:hover { text-decoration: underline }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
`

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

const CHAT = { address: '/', words: 'Về trang hỏi đáp' }

/** All parts are constants of ours: nothing is escaped, so nothing from outside may be put in. */
function createMessagePage(title: string, text: string, wayOn = CHAT): MessagePage {
  const html = `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    <style>${STYLE}</style>
  </head>
  <body>
    <header>Hỏi đáp báo cáo</header>
    <main>
      <h1>${title}</h1>
      <p>${text}</p>
      <a href="${wayOn.address}">${wayOn.words}</a>
    </main>
  </body>
</html>
`
  return {
    html,
    contentSecurityPolicy: `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  }
}

export const PAGE_UNKNOWN = createMessagePage(
  'Không tìm thấy trang này',
  'Có thể địa chỉ bị gõ nhầm, hoặc trang đã được chuyển đi.',
)

export const REPORT_UNKNOWN = createMessagePage(
  'Không tìm thấy báo cáo này',
  'Báo cáo có thể đã được đổi tên hoặc gỡ khỏi hệ thống.',
  { address: '/report', words: 'Xem các báo cáo hiện có' },
)

export const PAGES_NOT_BUILT = createMessagePage(
  'Giao diện web chưa được dựng',
  'Người vận hành cần chạy “npm run build:web” rồi khởi động lại. Giao diện lập trình (/docs) vẫn dùng được.',
)
