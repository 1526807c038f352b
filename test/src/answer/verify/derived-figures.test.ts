import { describe, expect, it } from 'vitest'
import { derive, isRefusal, type Derived } from '../../../../src/answer/compute/derive.ts'
import { verifyText } from '../../../../src/answer/verify/verify-text.ts'
import type { Fact } from '../../../../src/domain/fact.ts'
import { citing } from '../../../support/checked-text.ts'
import { LOOK_ALIKE_REPORT } from '../../../support/look-alike-report.ts'
import { libraryOf } from '../../../support/small-answering.ts'

const library = libraryOf({ district: LOOK_ALIKE_REPORT })

function fact(text: string): Fact {
  const found = library.facts().find((candidate) => candidate.text === text)
  if (!found) throw new Error(`no fact "${text}"`)
  return found
}

function derived(operation: Derived['operation'], ...operands: string[]): Derived {
  const result = derive(operation, operands.map(fact))
  if (isRefusal(result)) throw new Error(result.refused)
  return result
}

const SUM = derived('sum', '12 trường mầm non', '18 trường tiểu học')
const QUOTE = '12 trường mầm non'

const wrong = (text: string, figures: readonly Derived[], ...words: string[]) =>
  verifyText(text, { cited: citing(library, ...words), derived: figures }).mismatches.map(
    (mismatch) => mismatch.text,
  )

describe('a computed figure', () => {
  it('passes with its expression when its operands are printed in cited quotes', () => {
    expect(wrong(`Tổng cộng ${SUM.text} (${SUM.expression}). [1]`, [SUM], QUOTE)).toEqual([])
  })

  it('is refused without its expression, for then nobody can follow it', () => {
    expect(wrong(`Tổng cộng ${SUM.text}. [1]`, [SUM], QUOTE)).toEqual([SUM.text])
  })

  it('is refused when an operand is printed in no cited quote', () => {
    expect(wrong(`Tổng cộng ${SUM.text} (${SUM.expression}). [1]`, [SUM], '35 giáo viên')).toEqual([SUM.text])
  })

  it('is refused when the computation gives something else', () => {
    const forged = { ...SUM, text: '31 trường', baseValue: '31' }
    expect(wrong(`Tổng cộng 31 trường (${SUM.expression}). [1]`, [forged], QUOTE)).toEqual(['31 trường'])
  })

  it('lets no other figure stand in its brackets', () => {
    expect(wrong(`Tổng cộng ${SUM.text} (${SUM.expression}, thêm 7 trường). [1]`, [SUM], QUOTE)).toEqual([
      '7 trường',
    ])
  })

  it('may say in its brackets that the report does not print it', () => {
    const text = `Tổng cộng ${SUM.text} (${SUM.expression}; báo cáo không in số này). [1]`
    expect(wrong(text, [SUM], QUOTE)).toEqual([])
  })
})
