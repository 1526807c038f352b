import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../ingest/parse/parse-document.ts'
import { outlineOf } from './outline.ts'
import { everyDocument } from './real-documents.ts'

// UPDATE_OUTLINES=1 rewrites the expected outlines: read the difference before it is kept
const FOLDER = new URL('../../fixtures/parse/', import.meta.url)
const isUpdating = process.env.UPDATE_OUTLINES === '1'
const documents = await everyDocument()
const fixtures = readdirSync(FOLDER).filter((name) => ['.md', '.txt'].includes(extname(name)))

describe('layouts of made-up reports', () => {
  it.each(fixtures)('%s', (fileName) => {
    const source = documents.find((document) => document.fileName === fileName)
    if (source === undefined) throw new Error(`${fileName} was not read`)
    const outline = outlineOf(parseDocument(source))
    const expected = new URL(fileName.replace(/\.\w+$/u, '.outline'), FOLDER)
    if (isUpdating) writeFileSync(expected, outline)
    expect(outline).toBe(readFileSync(expected, 'utf8'))
  })
})
