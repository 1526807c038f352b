const BLACK = '#000000'
const WHITE = '#ffffff'

/** Black or white, whichever reads better on a colour as browsers compute it ("rgb(11, 90, 125)"); null when it is see-through. */
export function readableInk(computedColor: string): string | null {
  const match = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(computedColor)
  if (match === null) return null
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((channel) => linear(Number(channel) / 255))
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  // The contrast with black, (L + 0.05) / 0.05, against that with white, 1.05 / (L + 0.05).
  return (luminance + 0.05) ** 2 > 0.05 * 1.05 ? BLACK : WHITE
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
