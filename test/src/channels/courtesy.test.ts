import { describe, expect, it } from 'vitest'
import { createCourtesy } from '../../../src/channels/courtesy.ts'

/** Something that ends when it is told to. */
function task() {
  let end = (): void => undefined
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  return { end, run: () => ended }
}

describe('answering beside deliveries', () => {
  it('begins no answer while a delivery is being taken', async () => {
    const courtesy = createCourtesy()
    const delivery = task()
    const order: string[] = []
    const taken = courtesy.delivery(delivery.run).then(() => order.push('delivery'))
    const answered = courtesy.answer(() => Promise.resolve(order.push('answer')))
    delivery.end()
    await Promise.all([taken, answered])
    expect(order).toEqual(['delivery', 'answer'])
  })

  it('works on a few answers at once, the others in their order', async () => {
    const courtesy = createCourtesy()
    const tasks = [1, 2, 3, 4, 5].map(() => task())
    const begun: number[] = []
    const ended = tasks.map(({ run }, number) =>
      courtesy.answer(() => {
        begun.push(number)
        return run()
      }),
    )
    tasks[1]?.end()
    await ended[1]
    for (const { end } of tasks) end()
    await Promise.all(ended)
    expect(begun.slice(3)).toEqual([3, 4])
    expect([...begun].sort()).toEqual([0, 1, 2, 3, 4])
  })

  it('goes on after an answer that failed, and waits no longer than a moment for deliveries that hang', async () => {
    const courtesy = createCourtesy()
    const hanging = courtesy.delivery(task().run)
    await expect(courtesy.answer(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    await expect(courtesy.answer(() => Promise.resolve('answered'))).resolves.toBe('answered')
    await Promise.race([hanging, Promise.resolve()])
  })
})
