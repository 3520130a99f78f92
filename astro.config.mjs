import { fileURLToPath } from 'node:url'
import { defineConfig, passthroughImageService } from 'astro/config'
import { naskh } from './site/font.ts'
import { onDemandBuild } from './site/on-demand-build.ts'
import { oneBuild } from './site/one-build.ts'

/** Modules of the lower floors run as they stand in the source tree: one database, one copy of each table. */
const lowerFloors = {
  name: 'qingtian:lower-floors',
  enforce: 'pre',
  resolveId(id) {
    if (this.environment.name === 'client' || !/^#(content|db)\//.test(id)) return null
    return { id: new URL(id.slice(1), import.meta.url).href, external: true }
  },
}

export default defineConfig({
  srcDir: './site',
  publicDir: './site/static',
  cacheDir: './node_modules/.cache/qingtian/astro',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  integrations: [oneBuild(new URL('./node_modules/.cache/qingtian/', import.meta.url))],
  adapter: onDemandBuild(new URL('./site/on-demand.ts', import.meta.url)),
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  vite: {
    plugins: [lowerFloors],
    resolve: { alias: [{ find: /^(virtual:)?naskh\.woff2/, replacement: fileURLToPath(await naskh()) }] },
    build: { assetsInlineLimit: 0 },
    ssr: { noExternal: true },
    environments: { prerender: { resolve: { noExternal: true } } },
  },
})
