import { describe, expect, it } from 'vitest'
import { OverloadedError } from '../../../src/domain/errors.ts'
import { EmbeddingQueue, type EmbeddingTask } from '../../../src/embedding/embedding-queue.ts'

const task = (text: string): EmbeddingTask => ({ text, resolve: () => undefined, reject: () => undefined })

function drained(queue: EmbeddingQueue): string[] {
  const texts: string[] = []
  for (let next = queue.next(); next !== undefined; next = queue.next()) texts.push(next.text)
  return texts
}

describe('EmbeddingQueue', () => {
  it('gives questions before passages, each in the order they came', () => {
    const queue = new EmbeddingQueue(10)
    queue.addPassage(task('đoạn 1'))
    queue.addQuestion(task('câu 1'))
    queue.addPassage(task('đoạn 2'))
    queue.addQuestion(task('câu 2'))
    expect(drained(queue)).toEqual(['câu 1', 'câu 2', 'đoạn 1', 'đoạn 2'])
  })

  it('refuses the question beyond the limit, and takes one again when one has left', () => {
    const queue = new EmbeddingQueue(2)
    queue.addQuestion(task('câu 1'))
    queue.addQuestion(task('câu 2'))
    expect(() => {
      queue.addQuestion(task('câu 3'))
    }).toThrow(OverloadedError)
    queue.next()
    queue.addQuestion(task('câu 4'))
    expect(drained(queue)).toEqual(['câu 2', 'câu 4'])
  })

  it('never refuses a passage', () => {
    const queue = new EmbeddingQueue(0)
    for (let count = 0; count < 100; count++) queue.addPassage(task(`đoạn ${count}`))
    expect(drained(queue)).toHaveLength(100)
  })

  it('tells to come again after the time that the waiting questions take, at least a second', () => {
    const retryAfter = (durationMs: number): number => {
      const queue = new EmbeddingQueue(100)
      for (let count = 0; count < 100; count++) queue.addQuestion(task('câu'))
      for (let count = 0; count < 100; count++) queue.recordDuration(durationMs)
      try {
        queue.addQuestion(task('câu'))
      } catch (error) {
        if (error instanceof OverloadedError) return error.retryAfterSeconds
      }
      throw new Error('the queue should have been full')
    }
    expect(retryAfter(5)).toBe(1)
    expect(retryAfter(45)).toBe(5)
  })
})
