import type { WrittenText } from '../english/written-text.ts'
import type { DiacriticsRestorer } from '../ports.ts'

/**
 * The rendering of an English question with the marks of its names restored ("Lang Son" → "Lạng Sơn"); its other words have
 * theirs, so that "thu" stays "thu". `written` is the part of it that asks.
 */
export function restoreNames(rendering: WrittenText, written: string, restorer: DiacriticsRestorer): string {
  const restored = restorer.restore(written)
  // Restoring keeps the length; what was changed since has lost the places of its names.
  if (rendering.text !== written || restored.length !== written.length) return restored
  let text = ''
  let reached = 0
  for (const { start, end } of rendering.names) {
    text += written.slice(reached, start) + restored.slice(start, end)
    reached = end
  }
  return text + written.slice(reached)
}
