import { describe, expect, it } from 'vitest'
import { entriesAt, GLOSSARY } from '../../../src/english/glossary.ts'
import { stemOf } from '../../../src/english/word-forms.ts'
import { hasMarks } from '../../../src/vietnamese/fold.ts'

describe('the lexicon', () => {
  it('covers the genre', () => {
    expect(GLOSSARY.length).toBeGreaterThan(2000)
  })

  it('is English on one side, NFC and single-spaced on both', () => {
    const wrong = GLOSSARY.filter(
      ({ words, meanings }) =>
        words.some((word) => word === '' || hasMarks(word)) ||
        meanings.some((meaning) => meaning !== meaning.normalize('NFC').replace(/\s+/gu, ' ').trim()),
    )
    expect(wrong).toEqual([])
  })

  it('names no meaning twice in one entry', () => {
    const twice = GLOSSARY.filter(({ meanings }) => new Set(meanings).size < meanings.length)
    expect(twice).toEqual([])
  })

  it('finds the longest expression first, and of equals the one with the same letters', () => {
    const [longest] = entriesAt(['state', 'budget', 'revenue'], 0)
    expect(longest?.meanings[0]).toBe('thu ngân sách nhà nước')
    expect(entriesAt(['planted', 'area'], 0)[0]?.meanings[0]).toBe('diện tích gieo trồng')
  })
})

describe('stemOf', () => {
  it.each([
    [['household', 'households', "household's"]],
    [['increase', 'increased', 'increasing', 'increases']],
    [['ministry', 'ministries']],
    [['plan', 'planned', 'plans']],
    [['mobilise', 'mobilized', 'mobilizing', 'mobilises']],
    [['grow', 'grew', 'grown', 'growing']],
    [['programme', 'program', 'programs']],
    [['study', 'studied', 'studies']],
  ])('is the same for %j', (forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1)
  })

  it.each([
    ['gas', 'ga'],
    ['census', 'censu'],
    ['business', 'busines'],
    ['planning', 'plan'],
  ])('keeps “%s” apart from “%s”', (word, other) => {
    expect(stemOf(word)).not.toBe(stemOf(other))
  })
})
