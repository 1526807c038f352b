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

  it('begins answers in their order', async () => {
    const courtesy = createCourtesy()
    const begun: number[] = []
    const answers = Array.from({ length: 20 }, (_, number) =>
      courtesy.answer(() => Promise.resolve(begun.push(number))),
    )
    await Promise.all(answers)
    expect(begun).toEqual(Array.from({ length: 20 }, (_, number) => number))
  })

  it('goes on after an answer that failed', async () => {
    const courtesy = createCourtesy()
    await expect(courtesy.answer(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    await expect(courtesy.answer(() => Promise.resolve('answered'))).resolves.toBe('answered')
  })

  it('is held back for ever neither by deliveries nor by answers that hang', async () => {
    const courtesy = createCourtesy()
    const [delivery, first, second] = [task(), task(), task()]
    const hanging = [courtesy.delivery(delivery.run), courtesy.answer(first.run), courtesy.answer(second.run)]
    await expect(courtesy.answer(() => Promise.resolve('answered'))).resolves.toBe('answered')
    for (const { end } of [delivery, first, second]) end()
    await Promise.all(hanging)
  })
})
