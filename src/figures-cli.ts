import { loadConfig } from './config.ts'
import { AppError } from './domain/errors.ts'
import { createFactSearch } from './fact-search/fact-search.ts'
import { listedFacts } from './http/views/listed-fact.ts'
import { prepareTerminalIndex } from './prepare-terminal-index.ts'
import { openIndex } from './store/read-index.ts'
import { readFiguresCall, type FiguresCall } from './terminal/figures-call.ts'
import { formatFigures } from './terminal/format-figures.ts'
import { createStyle } from './terminal/style.ts'

const USAGE = `Cách dùng: npm run figures -- "từ cần tìm" [tùy chọn]
  --unit "tỷ đồng"     đơn vị in hoặc đơn vị gốc
  --period 2021        kỳ: 2021, 2021-H1, 2021-Q3, 2021-M01..M09, 2021-11-30, 2021/2025
  --status S           actual (thực hiện), estimate (ước), plan (kế hoạch)
  --relation R         value, planShare, change, share, partOf, rank, target
  --bound B            exact, about, over, under, range
  --section "du lịch"  có trong một tiêu đề phía trên
  --document MÃ        mã tài liệu
  --sort S             relevance (mặc định), value, period, document
  --limit N            số dòng, mặc định 20
  --json               in JSON như GET /api/figures, không in gì khác ra stdout`

process.exitCode = await run()

/** Gives the exit code: 0 (also when nothing fits), 1 cannot search, 2 called wrongly. */
async function run(): Promise<number> {
  const read = readFiguresCall(process.argv.slice(2))
  if ('problem' in read) {
    console.error(read.problem === null ? USAGE : `${read.problem}.`)
    return 2
  }
  try {
    await showFigures(read.call)
    return 0
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    console.error(error.message)
    return 1
  }
}

async function showFigures({ query, limit, json }: FiguresCall): Promise<void> {
  const config = loadConfig(process.env)
  await prepareTerminalIndex(config)
  const { library } = await openIndex(config.indexDir)
  const found = createFactSearch(library).search(query)
  const shown = found.slice(0, limit)
  if (!json) {
    const style = createStyle(process.stdout.isTTY && process.env.NO_COLOR === undefined)
    console.log(formatFigures(shown, found.length, library, style))
    return
  }
  const items = listedFacts(shown, library)
  console.log(JSON.stringify({ total: found.length, items, nextCursor: null }, null, 2))
}
