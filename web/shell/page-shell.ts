import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** Tags that the head of every page begins with. */
const HEAD = `
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
    <meta name="theme-color" content="#19232c" media="(prefers-color-scheme: dark)" />
    <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    <link rel="apple-touch-icon" href="/icons/apple-touch-icon.png" />
    <link rel="manifest" href="/manifest.webmanifest" />`.trim()

const PAGES = [
  { address: '/figures', name: 'Số liệu' },
  { address: '/audit', name: 'Đối chiếu' },
  { address: '/report', name: 'Báo cáo' },
]

/**
 * Puts what pages share into them: the head (`<!-- shell:head -->`), the header with its links (`<!-- shell:header /figures -->`),
 * or the whole body of another page without that header (`<!-- shell:body-of index.html -->`).
 */
export function pageShell(): Plugin {
  return {
    name: 'page-shell',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replace(/<!-- shell:body-of (\S+) -->/u, (_comment, page: string) => bodyOf(page))
          .replace('<!-- shell:head -->', HEAD)
          .replace(/<!-- shell:header (\S+) -->/u, (_comment, current: string) => header(current)),
    },
  }
}

/** `current` is the address of the page's own place among the links; "/" is the brand itself. */
function header(current: string): string {
  const currentOf = (address: string) => (address === current ? ' aria-current="page"' : '')
  const links = PAGES.map(({ address, name }) => `<a href="${address}"${currentOf(address)}>${name}</a>`)
  return `<header class="site-header">
      <a class="brand" href="/"${currentOf('/')}
        ><img src="/favicon.svg" alt="" width="32" height="32" /><span>Hỏi đáp<span class="brand-rest"> báo cáo</span></span></a
      >
      <nav aria-label="Các trang">${links.join('')}</nav>
    </header>`
}

function bodyOf(page: string): string {
  const html = readFileSync(new URL(`../${page}`, import.meta.url), 'utf8')
  const body = /<body[^>]*>(.*)<\/body>/su.exec(html)?.[1] ?? ''
  return body.replace(/<!-- shell:header \S+ -->/u, '').trim()
}
