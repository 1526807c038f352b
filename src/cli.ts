import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { openAnswering } from './answering.ts'
import { loadConfig } from './config.ts'
import { readQuestionText } from './conversation/question-text.ts'
import { AnswerResponseSchema } from './domain/answer.ts'
import { AppError } from './domain/errors.ts'
import { prepareTerminalIndex } from './prepare-terminal-index.ts'
import { formatAnswer } from './terminal/format-answer.ts'
import { formatTrace } from './terminal/format-trace.ts'
import { createStyle } from './terminal/style.ts'

const USAGE = `Cách dùng: npm run ask -- "câu hỏi" [--json] [--explain]
  --json     in AnswerResponse dạng JSON, không in gì khác ra stdout
  --explain  in cả đường đi: câu hỏi đã hiểu, các ứng viên với đặc trưng, kết luận`

process.exitCode = await run()

/** Gives the exit code: 0 answered (also "not found"), 1 cannot answer, 2 called wrongly. */
async function run(): Promise<number> {
  const call = readCall()
  if (call === null) {
    console.error(USAGE)
    return 2
  }
  try {
    await ask(call)
    return 0
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    console.error(error.message)
    return 1
  }
}

interface Call {
  question: string
  json: boolean
  explain: boolean
}

function readCall(): Call | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, explain: { type: 'boolean', default: false } },
    })
    const read = readQuestionText(positionals.join(' '))
    return 'question' in read ? { question: read.question, ...values } : null
  } catch {
    return null
  }
}

async function ask({ question, json, explain }: Call): Promise<void> {
  const config = loadConfig(process.env)
  await prepareTerminalIndex(config)
  const started = performance.now()
  const answering = await openAnswering({ config })
  try {
    const asked = performance.now()
    const first = await answering.ask({ question, history: [] })
    const latencyMs = Math.round(performance.now() - asked)
    await answering.verifySuggestionsNear(first.answer)
    const { answer, trace } = await answering.ask({ question, history: [] })
    if (json) {
      const response = { ...answer, answerId: randomUUID(), conversationId: randomUUID(), latencyMs }
      console.log(JSON.stringify(AnswerResponseSchema.parse(response), null, 2))
      return
    }
    const style = createStyle(process.stdout.isTTY && process.env.NO_COLOR === undefined)
    if (explain) console.log(`${formatTrace(trace, style)}\n`)
    console.log(formatAnswer(answer, style))
    if (explain)
      console.log(
        style.dim(`\nmở chỉ mục và mô hình ${Math.round(asked - started)} ms, trả lời ${latencyMs} ms`),
      )
  } finally {
    await answering.close()
  }
}
