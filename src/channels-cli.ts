import { checkChannels, type SetupMeans } from './channel-setup/check-channels.ts'
import { hasProblem } from './channel-setup/remark.ts'
import { setWebhooks } from './channel-setup/set-webhooks.ts'
import { loadConfig } from './config.ts'
import { AppError } from './domain/errors.ts'
import { readChannelsCall, type ChannelsCall } from './terminal/channels-call.ts'
import { formatSetup } from './terminal/format-setup.ts'
import { hideSecrets } from './terminal/hide-secrets.ts'
import { createStyle } from './terminal/style.ts'

const USAGE = `Cách dùng: npm run channels -- <lệnh> [telegram | zalo-oa | zalo-bot] [tùy chọn]
  check          xem cấu hình, địa chỉ công khai, chứng chỉ và điều nền tảng nói; không sửa gì
  set-webhook    báo cho nền tảng biết địa chỉ nhận tin nhắn (Zalo OA: in các bước làm bằng tay)
  --force        với set-webhook: đặt lại cả khi địa chỉ đã đúng, ví dụ vừa đổi chuỗi bí mật
  --json         in JSON, không in gì khác ra stdout
Không nêu kênh nào thì làm với mọi kênh.`

process.exitCode = await run()

/** Gives the exit code: 0 everything asked for is well, 1 something has to be done, 2 called wrongly. */
async function run(): Promise<number> {
  const read = readChannelsCall(process.argv.slice(2))
  if ('problem' in read) {
    console.error(read.problem === null ? USAGE : `${read.problem}.\n${USAGE}`)
    return 2
  }
  try {
    return await setUp(read.call)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    console.error(error.message)
    return 1
  }
}

async function setUp({ command, only, force, json }: ChannelsCall): Promise<number> {
  const config = loadConfig(process.env)
  const means: SetupMeans = { ...config, clock: { now: () => new Date() }, reach: {} }
  const parts = await (command === 'check' ? checkChannels(means, only) : setWebhooks(means, { only, force }))
  const isWell = !parts.some(({ remarks }) => hasProblem(remarks))
  const style = createStyle(process.stdout.isTTY && process.env.NO_COLOR === undefined)
  const shown = json ? JSON.stringify({ isWell, parts }, null, 2) : formatSetup(parts, style)
  console.log(hideSecrets(shown, config.channels))
  return isWell ? 0 : 1
}
