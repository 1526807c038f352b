/** What no file system takes in a name, and what would end the header. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}"*/:<>?\\|]+/gu
const MAX_CHARACTERS = 80

/**
 * Content-Disposition of a file to be saved, named in Vietnamese (RFC 6266, RFC 5987), with an ASCII name for what reads
 * nothing else.
 */
export function attachment(title: string, asciiName: string, extension: string): string {
  const fit = title.replace(UNFIT, ' ').replace(/\s+/gu, ' ').trim()
  const name = `${Array.from(fit).slice(0, MAX_CHARACTERS).join('').trim()}.${extension}`
  const encoded = encodeURIComponent(name).replace(
    /['()]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${asciiName}.${extension}"; filename*=UTF-8''${encoded}`
}
