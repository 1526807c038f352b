import { runProgram } from './run-program.ts'

process.exit(
  await runProgram(async (parts) => {
    // Loading everything takes a second or two: wrong settings are told before.
    const { serve } = await import('./serve.ts')
    await serve(parts)
  }),
)
