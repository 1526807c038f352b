import { parseArgs } from 'node:util'
import { runProgram } from './run-program.ts'

const USAGE = `Cách dùng: npm run telegram [-- --take-over]
  Lấy tin nhắn của bot Telegram về trả lời, không cần địa chỉ công khai. Ctrl-C để dừng.
  --take-over  gỡ webhook đang đặt cho bot rồi mới lấy tin`

process.exit(await run())

/** Gives the exit code: 0 stopped in order, 1 cannot go on, 2 called wrongly. */
async function run(): Promise<number> {
  const call = readCall()
  if (call === null) {
    console.error(USAGE)
    return 2
  }
  return runProgram(async (parts) => {
    // Loading everything takes a second or two: wrong settings are told before.
    const { serveTelegram } = await import('./serve-telegram.ts')
    await serveTelegram({ ...parts, ...call })
  })
}

function readCall(): { isTakenOver: boolean } | null {
  try {
    const { values } = parseArgs({ options: { 'take-over': { type: 'boolean', default: false } } })
    return { isTakenOver: values['take-over'] }
  } catch {
    return null
  }
}
