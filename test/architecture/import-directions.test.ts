import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')

/** What each part may import, besides itself. A part is a folder of `src`, a file directly in it, or a top folder. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'src/domain': [],
  'src/channel-settings.ts': [],
  'src/config.ts': ['src/domain', 'src/channel-settings.ts'],
  'src/ports.ts': ['src/domain'],
  'src/vietnamese': ['src/domain', 'src/ports.ts'],
  'src/english': ['src/domain', 'src/vietnamese'],
  'src/figures': ['src/domain', 'src/vietnamese'],
  'src/models': ['src/domain'],
  'src/store': ['src/domain', 'src/vietnamese', 'src/ports.ts'],
  'src/embedding': ['src/domain', 'src/models', 'src/ports.ts'],
  'src/question': ['src/domain', 'src/vietnamese', 'src/english', 'src/figures', 'src/ports.ts'],
  'src/retrieval': ['src/domain', 'src/vietnamese', 'src/figures', 'src/ports.ts'],
  'src/answer': ['src/domain', 'src/vietnamese', 'src/english', 'src/figures', 'src/ports.ts'],
  'src/fact-search': ['src/domain', 'src/vietnamese', 'src/figures', 'src/ports.ts'],
  'src/tell-without-search.ts': ['src/domain', 'src/ports.ts', 'src/question', 'src/retrieval', 'src/answer'],
  'src/find-evidence.ts': ['src/domain', 'src/ports.ts', 'src/retrieval', 'src/answer'],
  'src/suggest-next.ts': ['src/domain', 'src/ports.ts', 'src/find-evidence.ts', 'src/answer'],
  'src/ask.ts': [
    'src/tell-without-search.ts',
    'src/find-evidence.ts',
    'src/suggest-next.ts',
    'src/domain',
    'src/ports.ts',
    'src/question',
    'src/retrieval',
    'src/answer',
    'src/vietnamese',
  ],
  'src/conversation': ['src/domain', 'src/ports.ts', 'src/ask.ts'],
  'src/channels': ['src/domain', 'src/ports.ts', 'src/store', 'src/conversation', 'src/channel-settings.ts'],
  'src/channel-setup': ['src/ports.ts', 'src/store', 'src/channels', 'src/channel-settings.ts'],
  'src/database': ['src/domain', 'src/ports.ts', 'src/conversation', 'src/channels'],
  'src/http': [
    'src/domain',
    'src/ports.ts',
    'src/ask.ts',
    'src/conversation',
    'src/channels',
    'src/database',
    'src/vietnamese',
    'src/fact-search',
    'src/config.ts',
  ],
  'src/terminal': [
    'src/domain',
    'src/ports.ts',
    'src/ask.ts',
    'src/fact-search',
    'src/channels',
    'src/channel-setup',
    'src/channel-settings.ts',
  ],
  'src/langchain': ['src/domain', 'src/ask.ts'],
  // Where everything is put together: opening, serving, the terminal.
  'src/(assembly)': ['src'],
  ingest: [
    'src/domain',
    'src/vietnamese',
    'src/figures',
    'src/embedding',
    'src/models',
    'src/store',
    'src/config.ts',
    'src/ports.ts',
  ],
  web: ['src/domain'],
}

interface Arrow {
  from: string
  to: string
  line: string
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => name.endsWith('.ts') && !name.includes(`node_modules${sep}`) && !name.startsWith('dist'),
    )
    .map((name) => join(folder, name))
}

function partOf(file: string): string {
  const [top = '', second = '', third] = file.split(sep)
  if (top !== 'src') return top
  const part = `src/${second}`
  return third === undefined && MAY_IMPORT[part] === undefined ? 'src/(assembly)' : part
}

function arrowsOf(file: string): Arrow[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  const imports = text.matchAll(
    /^(?:import|export)\s[^'"]*?from\s+['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]\s*\)/gmu,
  )
  return [...imports].map((match) => {
    const target = relative(ROOT, resolve(ROOT, dirname(file), match[1] ?? match[2] ?? ''))
    return { from: partOf(file), to: partOf(target), line: `${file} → ${target}` }
  })
}

describe('import directions', () => {
  const arrows = ['src', 'ingest', 'web'].flatMap(filesUnder).flatMap(arrowsOf)

  it('finds the arrows it guards', () => {
    expect(arrows.length).toBeGreaterThan(100)
  })

  it('knows every part', () => {
    const parts = new Set(['src', 'ingest', 'web'].flatMap(filesUnder).map(partOf))
    expect([...parts].filter((part) => MAY_IMPORT[part] === undefined)).toEqual([])
  })

  it('every import points the way the architecture says', () => {
    const wrong = arrows.filter(({ from, to }) => {
      const allowed = MAY_IMPORT[from] ?? []
      return from !== to && !allowed.includes(to) && !(allowed.includes('src') && to.startsWith('src'))
    })
    expect(wrong.map((arrow) => arrow.line)).toEqual([])
  })

  it('nothing in src or web imports the ingest', () => {
    expect(
      arrows.filter(({ from, to }) => from !== 'ingest' && to === 'ingest').map(({ line }) => line),
    ).toEqual([])
  })

  it('there is no cycle between the parts', () => {
    const next = new Map<string, Set<string>>()
    for (const { from, to } of arrows) {
      if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to))
    }
    const cycles: string[] = []
    const walk = (part: string, path: readonly string[]): void => {
      if (path.includes(part)) {
        cycles.push([...path.slice(path.indexOf(part)), part].join(' → '))
        return
      }
      for (const target of next.get(part) ?? []) walk(target, [...path, part])
    }
    for (const part of next.keys()) walk(part, [])
    expect(cycles).toEqual([])
  })
})
