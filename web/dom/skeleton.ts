import { element } from './element.ts'

/** Bars where text will stand. */
export function skeleton(lines: number): HTMLElement {
  const bars = Array.from({ length: lines }, () => element('span'))
  return element('div', { class: 'skeleton', 'aria-hidden': 'true' }, ...bars)
}
