import { expect, it } from 'vitest'
import { nearestPlaceName, placeName } from '../../../web/quotes/place-name.ts'

it('names the place of a source from the outermost heading to the note', () => {
  const sectionPath = ['Phần thứ nhất', 'II. KẾT QUẢ CHỦ YẾU', '1. Về kinh tế']
  expect(placeName({ sectionPath, footnote: null })).toBe(
    'Phần thứ nhất › II. KẾT QUẢ CHỦ YẾU › 1. Về kinh tế',
  )
  expect(placeName({ sectionPath: ['1. Về kinh tế'], footnote: 12 })).toBe('1. Về kinh tế › Chú thích 12')
})

it('names it in few words by the innermost heading and the note', () => {
  const sectionPath = ['Phần thứ nhất', '1. Về kinh tế']
  expect(nearestPlaceName({ sectionPath, footnote: 12 })).toBe('1. Về kinh tế › Chú thích 12')
  expect(nearestPlaceName({ sectionPath: [], footnote: null })).toBe('Phần mở đầu')
})
