import { openAnswering } from './answering.ts'
import { loadConfig } from './config.ts'
import { createAskTool, type AskTool } from './langchain/ask-tool.ts'
import { ReportRetriever } from './langchain/report-retriever.ts'
import { prepareTerminalIndex } from './prepare-terminal-index.ts'

/** What the package gives to LangChain programs. */
export interface LangChainParts {
  retriever: ReportRetriever
  askTool: AskTool
  /** Ends the embedding thread; the process would wait for it otherwise. */
  close: () => Promise<void>
}

export interface LangChainOptions {
  /** Settings as in `.env.example`: SEEDS_DIR, INDEX_DIR, MODELS_DIR. Those of the process by default. */
  settings?: Readonly<Record<string, string | undefined>>
  /** How many passages the retriever brings. */
  limit?: number
}

/**
 * Opens the index, building it first where it is missing or stale, and gives the retriever and the tool on it. Call once in a
 * process. Rejects with an AppError whose message tells a person why.
 */
export async function openLangChainParts({
  settings = process.env,
  limit,
}: LangChainOptions = {}): Promise<LangChainParts> {
  const config = loadConfig(settings)
  await prepareTerminalIndex(config)
  const answering = await openAnswering({ config })
  const { ask } = answering
  return {
    retriever: new ReportRetriever({ ask, ...(limit === undefined ? {} : { limit }) }),
    askTool: createAskTool(ask),
    close: () => answering.close(),
  }
}
