import { build, type Plugin, type Rollup } from 'vite'

/**
 * Builds one script that other sites load by a plain `<script src>`: a single file that keeps its name and leaves no global.
 * The pages' own scripts are modules that share parts.
 */
export function classicScript(options: { entry: string; fileName: string }): Plugin {
  const { entry, fileName } = options
  return {
    name: 'classic-script',
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: await bundled(entry) })
    },
  }
}

async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rollupOptions: { input: entry, output: { format: 'iife' } },
      modulePreload: false,
    },
  })
  const chunk = outputsOf(built).find((output) => output.type === 'chunk')
  if (chunk === undefined) throw new Error(`nothing was built from ${entry}`)
  return chunk.code
}

function outputsOf(built: Awaited<ReturnType<typeof build>>): Rollup.RollupOutput['output'][number][] {
  if ('on' in built) throw new Error('a build that watches never ends')
  return [built].flat().flatMap(({ output }) => output)
}
