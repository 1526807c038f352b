/** Where something stands in a report, outermost heading first: "Phần thứ nhất › II. … › Chú thích 12". */
export function placeName({
  sectionPath,
  footnote,
}: {
  sectionPath: readonly string[]
  footnote: number | null
}): string {
  const parts = [...sectionPath, ...(footnote === null ? [] : [`Chú thích ${footnote}`])]
  return parts.length === 0 ? 'Phần mở đầu' : parts.join(' › ')
}

/** The same in few words: the innermost heading, and the note. */
export function nearestPlaceName(place: Parameters<typeof placeName>[0]): string {
  return placeName({ ...place, sectionPath: place.sectionPath.slice(-1) })
}
