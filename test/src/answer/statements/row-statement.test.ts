import { describe, expect, it } from 'vitest'
import { makeRowStatement } from '../../../../src/answer/statements/row-statement.ts'
import { CITY_REPORT } from '../../../support/city-report.ts'
import { factPrinted, passageSaying } from '../../../support/library-search.ts'
import { libraryOf } from '../../../support/small-answering.ts'

const library = libraryOf({ 'hong-giang': CITY_REPORT })

function rowSaying(text: string, askedFigures: string[]) {
  const passage = passageSaying(library, text)
  const asked = new Set(askedFigures.map((figure) => factPrinted(library, passage, figure).factId))
  return makeRowStatement(passage, library.factsOf(passage.id), asked)
}

describe('a table row as a statement', () => {
  it('says the asked cell with what its row and column say: name, year, plan or result, unit', () => {
    const { text } = rowSaying('Diện tích chè', ['1.900'])
    expect(text).toContain('Diện tích chè')
    expect(text).toContain('năm 2024')
    expect(text).toContain('kế hoạch')
    expect(text).toMatch(/: 1\.900 ha\.$/u)
    expect(text).not.toContain('1.830')
  })

  it('says every asked cell', () => {
    const { text, facts } = rowSaying('Sản lượng cá nuôi', ['264', '280'])
    expect(text).toMatch(/năm 2023[^;]*: 264 tấn; .*năm 2024[^;]*: 280 tấn\.$/u)
    expect(facts.map((fact) => fact.text)).toEqual(['264 tấn', '280 tấn'])
  })

  it('quotes the row as printed, from its name to the asked cell', () => {
    const { passage, quote } = rowSaying('Diện tích chè', ['1.830'])
    expect(passage.text.slice(quote.start, quote.end)).toBe('Diện tích chè | Ha | 1.830')
  })

  it('says the row as a whole and quotes all of it when no cell is asked for', () => {
    const { text, passage, quote } = rowSaying('Diện tích chè', [])
    expect(text).toMatch(/^Diện tích chè: .*1\.830 ha.*1\.900 ha\.$/u)
    expect(passage.text.slice(quote.start, quote.end)).toBe(passage.text)
  })
})
