import { describe, expect, it } from 'vitest'
import { nearestStated } from '../../../../src/answer/verdict/nearest-stated.ts'
import { readFigures } from '../../../../src/figures/read-figures.ts'
import { createRetrieve } from '../../../../src/retrieval/retrieve.ts'
import { CITY_REPORT } from '../../../support/city-report.ts'
import { libraryOf, smallPorts } from '../../../support/small-answering.ts'
import { understood } from '../../../support/understood.ts'

const ports = smallPorts(libraryOf({ 'hong-giang': CITY_REPORT }))
const near = async (message: string) =>
  nearestStated((await createRetrieve(ports)(understood(message))).ranked)

describe('the nearest thing that the report states', () => {
  it('is named with its year, without its figure', async () => {
    const name = await near('doanh thu du lịch năm 2019')
    expect(name).toMatch(/^doanh thu du lịch \((?:chỉ tiêu )?năm 202[34]\)$/u)
    expect(readFigures(name ?? '')).toEqual([])
  })

  it('is nothing when nothing is near', async () => {
    expect(await near('giá vé máy bay đi Paris')).toBeNull()
    expect(nearestStated([])).toBeNull()
  })
})
