const SVG = 'http://www.w3.org/2000/svg'

export const DRAWINGS = {
  chat: 'M4 5h16v11h-8l-4 4v-4H4zM8 9h8M8 12h5',
  newTab: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  close: 'M6 6 18 18M18 6 6 18',
} as const

/** An outline in the colour of the text; what it stands in has a name in words. The widget carries no drawing that it does not show. */
export function drawing(outline: string): SVGSVGElement {
  const picture = document.createElementNS(SVG, 'svg')
  const path = document.createElementNS(SVG, 'path')
  picture.setAttribute('viewBox', '0 0 24 24')
  picture.setAttribute('aria-hidden', 'true')
  path.setAttribute('d', outline)
  picture.append(path)
  return picture
}
