import { describe, expect, it } from 'vitest'
import { findTopics } from '../../../src/vietnamese/topics.ts'
import { wordsOf } from '../../../src/vietnamese/words.ts'

describe('findTopics', () => {
  it('finds the topics that a text names, with marks or without', () => {
    for (const text of ['công tác giải phóng mặt bằng', 'cong tac giai phong mat bang']) {
      expect(findTopics(wordsOf(text))).toMatchObject([{ from: 2, to: 6 }])
    }
    expect(findTopics(wordsOf('giải phóng mặt bằng'))[0]?.phrases).toContain('tái định cư')
  })

  it('finds nothing in other words', () => {
    expect(findTopics(wordsOf('giải phóng miền Nam, mặt hàng'))).toEqual([])
  })
})
