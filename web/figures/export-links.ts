import { element } from '../dom/element.ts'

const FORMATS = [
  { extension: 'csv', name: 'CSV' },
  { extension: 'xlsx', name: 'Excel' },
]

/** Links to all `count` figures that a query finds, as files. */
export function exportLinks(query: string, count: number): HTMLElement {
  const links = FORMATS.map(({ extension, name }) => {
    const address = `/api/figures.${extension}${query === '' ? '' : `?${query}`}`
    const label = `Tải ${count.toLocaleString('vi-VN')} số liệu dạng ${name}`
    return element('a', { href: address, download: '', 'aria-label': label }, name)
  })
  return element(
    'p',
    { class: 'exports' },
    `Tải ${count === 1 ? '' : 'cả '}${count.toLocaleString('vi-VN')} số liệu: `,
    ...links.flatMap((link, place) => (place === 0 ? [link] : [' ', link])),
  )
}
