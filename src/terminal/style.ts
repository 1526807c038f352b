/** Colours of a terminal; plain text where there is no terminal or NO_COLOR is set. */
export interface Style {
  bold: (text: string) => string
  dim: (text: string) => string
  green: (text: string) => string
  yellow: (text: string) => string
  cyan: (text: string) => string
}

export function createStyle(hasColours: boolean): Style {
  const code = (open: number, close: number) => (text: string) =>
    hasColours ? `\u001b[${open}m${text}\u001b[${close}m` : text
  return {
    bold: code(1, 22),
    dim: code(2, 22),
    green: code(32, 39),
    yellow: code(33, 39),
    cyan: code(36, 39),
  }
}
