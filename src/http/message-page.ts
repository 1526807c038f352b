import { createHash } from 'node:crypto'

/** A page of one message, for what a person meets in the browser when there is no page to show. */
export interface MessagePage {
  html: string
  /** Allows the page's own style and nothing else. */
  contentSecurityPolicy: string
}

const STYLE =
  'body{font:1.125rem/1.6 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1.25rem}h1{font-size:1.5rem}'

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

/** `title` and `text` are constants of ours: nothing is escaped, so nothing from outside may be put in. */
function createMessagePage(title: string, text: string): MessagePage {
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
    <main>
      <h1>${title}</h1>
      <p>${text}</p>
      <p><a href="/">Về trang hỏi đáp</a></p>
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
  'Báo cáo có thể đã được đổi tên hoặc gỡ khỏi hệ thống. Trang hỏi đáp liệt kê các báo cáo hiện có.',
)

export const PAGES_NOT_BUILT = createMessagePage(
  'Giao diện web chưa được dựng',
  'Người vận hành cần chạy “npm run build:web” rồi khởi động lại. Giao diện lập trình (/docs) vẫn dùng được.',
)
