import { sectionElementId } from './element-ids.ts'
import type { OutlineSection } from './report-outline.ts'

/** Tells which section stands at the top of the window, whenever that changes. */
export function watchCurrentSection(
  sections: readonly OutlineSection[],
  onCurrent: (sectionId: string) => void,
): void {
  const order = sections.flatMap(function withChildren(section): string[] {
    return [section.id, ...section.children.flatMap(withChildren)]
  })
  const above = new Set<string>()
  let current: string | null = null
  // The upper edge of the window lies outside the watched band: a heading that left it upwards has been passed.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, boundingClientRect, rootBounds } of entries) {
        const id = target.id.slice(sectionElementId('').length)
        if (boundingClientRect.top < (rootBounds?.bottom ?? 0)) above.add(id)
        else above.delete(id)
      }
      const now = order.filter((id) => above.has(id)).at(-1) ?? order[0] ?? null
      if (now === null || now === current) return
      current = now
      onCurrent(now)
    },
    { rootMargin: '0px 0px -70% 0px' },
  )
  for (const id of order) {
    const place = document.getElementById(sectionElementId(id))
    if (place !== null) observer.observe(place)
  }
}
