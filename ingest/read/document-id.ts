import { createHash } from 'node:crypto'
import { fold } from '../../src/vietnamese/fold.ts'

/** The slug of a file's name without its extension: folded, `a-z0-9` joined by "-". */
function slugOf(fileName: string): string {
  const stem = fileName.replace(/\.[^.]*$/u, '').normalize('NFC')
  const slug = fold(stem)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
  return slug === '' ? 'tai-lieu' : slug
}

/**
 * An id for every file name, in the given order. Where names share a slug the first keeps it and the others add a short
 * hash of their name, so that an id does not depend on how many such files there are.
 */
export function documentIds(fileNames: readonly string[]): Map<string, string> {
  const ids = new Map<string, string>()
  const taken = new Set<string>()
  for (const fileName of fileNames) {
    const slug = slugOf(fileName)
    const id = taken.has(slug) ? `${slug}-${sha256(fileName).slice(0, 6)}` : slug
    taken.add(id)
    ids.set(fileName, id)
  }
  return ids
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
