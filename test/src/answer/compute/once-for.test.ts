import { expect, it } from 'vitest'
import { onceFor } from '../../../../src/answer/compute/once-for.ts'

it('reads every thing once, also when it reads as nothing', () => {
  const read: string[] = []
  const once = onceFor(({ name }: { name: string }) => {
    read.push(name)
    return name === '' ? null : name.length
  })
  const [hectares, nothing] = [{ name: 'ha' }, { name: '' }]
  expect([once(hectares), once(hectares), once(nothing), once(nothing)]).toEqual([2, 2, null, null])
  expect(read).toEqual(['ha', ''])
})
