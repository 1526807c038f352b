import type { DiacriticsCounts } from '../domain/diacritics-counts.ts'
import { ModelError } from '../domain/errors.ts'
import { readCheckedText } from './checked-file.ts'
import { DIACRITICS_FILES } from './model-files.ts'

/** The counts of `models/vi-diacritics` (its README describes both forms). Throws ModelError when a file is not as expected. */
export async function readDiacriticsCounts(modelsDir: string): Promise<DiacriticsCounts> {
  const [syllables, pairs] = await Promise.all([
    readCheckedText(modelsDir, DIACRITICS_FILES.syllables),
    readCheckedText(modelsDir, DIACRITICS_FILES.pairs),
  ])
  return { syllables: parseSyllables(syllables), pairs: parsePairs(pairs) }
}

/** Lines `syllable TAB count`. */
function parseSyllables(text: string): Map<string, number> {
  const syllables = new Map<string, number>()
  for (const line of linesOf(text)) {
    const { key, rest } = cut(line, '\t', DIACRITICS_FILES.syllables.path)
    syllables.set(key, Number(rest))
  }
  return syllables
}

/** Lines `first TAB second:count second:count …`. */
function parsePairs(text: string): Map<string, Map<string, number>> {
  const pairs = new Map<string, Map<string, number>>()
  for (const line of linesOf(text)) {
    const { key: first, rest } = cut(line, '\t', DIACRITICS_FILES.pairs.path)
    const seconds = new Map<string, number>()
    for (const entry of rest.split(' ')) {
      const { key: second, rest: count } = cut(entry, ':', DIACRITICS_FILES.pairs.path)
      seconds.set(second, Number(count))
    }
    pairs.set(first, seconds)
  }
  return pairs
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}

function cut(entry: string, separator: string, file: string): { key: string; rest: string } {
  const place = entry.indexOf(separator)
  if (place < 1) throw new ModelError(file, `không đọc được mục "${entry.slice(0, 40)}"`)
  return { key: entry.slice(0, place), rest: entry.slice(place + 1) }
}
