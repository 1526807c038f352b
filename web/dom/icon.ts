const SVG = 'http://www.w3.org/2000/svg'

/** Outlines on a field of 24 × 24. */
const OUTLINES = {
  history: 'M4 12a8 8 0 1 0 2.5-5.8L4 8.5M4 4v4.5h4.5M12 8v4.5l3 2',
  remove: 'M4 7h16M9 7V4h6v3M6.5 7l1 13h9l1-13M10 11v5M14 11v5',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3A4.2 4.2 0 0 0 13 5.5l-1 1M14 10a4 4 0 0 0-6-.4l-3 3a4.2 4.2 0 0 0 6 5.9l1-1',
  check: 'M5 12.5 10 17.5 19 7',
  close: 'M6 6 18 18M18 6 6 18',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  share: 'M12 15V3m0 0L8 7m4-4 4 4M5 12v8h14v-8',
  thumbUp:
    'M7 21H4V10h3m0 11V10l4-7c1.5 0 2.5 1 2.5 2.5V9H19a2 2 0 0 1 2 2.3l-1.2 7.4A2.7 2.7 0 0 1 17.2 21H7',
  thumbDown:
    'M17 3h3v11h-3M17 3v11l-4 7c-1.5 0-2.5-1-2.5-2.5V15H5a2 2 0 0 1-2-2.3l1.2-7.4A2.7 2.7 0 0 1 6.8 3H17',
  sortable: 'M8 10l4-5 4 5M8 14l4 5 4-5',
  ascending: 'M6 15l6-7 6 7',
  previous: 'M6 15l6-6 6 6',
  next: 'M6 9l6 6 6-6',
  list: 'M4 6h16M4 12h16M4 18h10',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14M16 16l5 5',
  descending: 'M6 9l6 7 6-7',
} as const

/**
 * A drawn symbol in the colour of the text. Screen readers read `words`; without them it only goes with a text that says
 * the same.
 */
export function icon(name: keyof typeof OUTLINES, words?: string): SVGSVGElement {
  const drawing = document.createElementNS(SVG, 'svg')
  const outline = document.createElementNS(SVG, 'path')
  drawing.setAttribute('viewBox', '0 0 24 24')
  if (words === undefined) drawing.setAttribute('aria-hidden', 'true')
  else {
    drawing.setAttribute('role', 'img')
    drawing.setAttribute('aria-label', words)
  }
  drawing.setAttribute('class', 'icon')
  outline.setAttribute('d', OUTLINES[name])
  drawing.append(outline)
  return drawing
}
