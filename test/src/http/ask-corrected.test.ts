import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAsk } from '../../../src/ask.ts'
import { AnswerResponseSchema } from '../../../src/domain/answer.ts'
import { countsOf } from '../../../src/vietnamese/document-counts.ts'
import { createDiacriticsRestorer } from '../../../src/vietnamese/restore-diacritics.ts'
import { CITY_REPORT } from '../../support/city-report.ts'
import { libraryOf, smallPorts } from '../../support/small-answering.ts'
import { postJson, startService, type RunningService } from './harness/running-service.ts'

let service: RunningService
beforeAll(async () => {
  const library = libraryOf({ 'hong-giang': CITY_REPORT })
  const texts = library.passages().map(({ text }) => text)
  const restorer = createDiacriticsRestorer(countsOf(Array.from({ length: 30 }, () => texts).flat()))
  service = await startService({ ask: createAsk(smallPorts(library, restorer)), context: { library } })
})
afterAll(() => service.stop())

const ask = async (question: string) =>
  AnswerResponseSchema.parse(await (await postJson(`${service.url}/api/ask`, { question })).json())

test('a mistyped question comes back as it was understood', async () => {
  const { resolvedQuestion, answer } = await ask('Doanh thu du lịhc năm 2023 là bao nhiêu?')
  expect(resolvedQuestion).toBe('Doanh thu du lịch năm 2023 là bao nhiêu?')
  expect(answer).toContain('426 tỷ đồng')
})

test('a question without slips comes back without', async () => {
  expect(await ask('Doanh thu du lịch năm 2023 là bao nhiêu?')).not.toHaveProperty('resolvedQuestion')
})
