import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { compressedFiles } from './shell/compressed-files.ts'
import { pageShell } from './shell/page-shell.ts'

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** Everything is a file of its own: the content security policy allows no inline script, style or `data:` address. */
export default defineConfig({
  plugins: [pageShell(), compressedFiles()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: {
        chat: page('index.html'),
        report: page('report.html'),
        figures: page('figures.html'),
        audit: page('audit.html'),
      },
    },
  },
})
