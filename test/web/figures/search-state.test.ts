import { describe, expect, it } from 'vitest'
import {
  MOST_CHOSEN,
  readSearchState,
  searchAddress,
  searchQuery,
  toggleChosen,
  withoutConditions,
} from '../../../web/figures/search-state.ts'

const ALL =
  '?q=du+lịch&unit=tỷ đồng&period=2021-M01..M11&status=plan&relation=change&section=1. Về kinh tế&document=bao-cao' +
  '&sort=value&rows=150&chosen=a.1%2322,b.2%2333'

describe('the state of a search', () => {
  it('is what its address says, and gives that address again', () => {
    const state = readSearchState(ALL)
    expect(state).toEqual({
      q: 'du lịch',
      unit: 'tỷ đồng',
      period: '2021-M01..M11',
      status: 'plan',
      relation: 'change',
      section: '1. Về kinh tế',
      document: 'bao-cao',
      sort: 'value',
      rows: 150,
      chosen: ['a.1#22', 'b.2#33'],
    })
    expect(readSearchState(searchAddress(state).slice('/figures'.length))).toEqual(state)
  })

  it('of a first visit needs nothing in the address', () => {
    expect(searchAddress(readSearchState(''))).toBe('/figures')
    expect(searchQuery(readSearchState(''))).toBe('')
  })

  it.each([
    ['?sort=size', { sort: 'relevance' }],
    ['?rows=-5', { rows: 50 }],
    ['?rows=x', { rows: 50 }],
    ['?rows=51', { rows: 100 }],
    ['?rows=999999', { rows: 1000 }],
    ['?chosen=,,a,a', { chosen: ['a'] }],
    ['?colour=red', { q: '' }],
    [`?q=${encodeURIComponent(' du lịch'.normalize('NFD'))}`, { q: 'du lịch' }],
  ])('%s is read as %j', (query, part) => {
    expect(readSearchState(query)).toMatchObject(part)
  })

  it('asks the service for words, filters and order, and for nothing that only the page knows', () => {
    expect(Object.fromEntries(new URLSearchParams(searchQuery(readSearchState(ALL))))).toEqual({
      q: 'du lịch',
      unit: 'tỷ đồng',
      period: '2021-M01..M11',
      status: 'plan',
      relation: 'change',
      section: '1. Về kinh tế',
      document: 'bao-cao',
      sort: 'value',
    })
  })

  it('without its conditions keeps order and choice', () => {
    expect(searchAddress(withoutConditions(readSearchState(ALL)))).toBe(
      '/figures?sort=value&chosen=a.1%2322%2Cb.2%2333',
    )
  })
})

describe('choosing', () => {
  it('adds a figure, and takes it back', () => {
    const one = toggleChosen(readSearchState(''), 'a')
    expect(one?.chosen).toEqual(['a'])
    expect(one && toggleChosen(one, 'a')?.chosen).toEqual([])
  })

  it('ends where the address would grow too long', () => {
    const full = {
      ...readSearchState(''),
      chosen: Array.from({ length: MOST_CHOSEN }, (_, place) => `id${place}`),
    }
    expect(toggleChosen(full, 'one more')).toBeNull()
    expect(toggleChosen(full, 'id3')?.chosen).toHaveLength(MOST_CHOSEN - 1)
  })
})
