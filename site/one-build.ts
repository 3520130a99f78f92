import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { writerLock } from '#db/lock.ts'

/**
 * Lets one build at a time run in this folder: Astro keeps its working files in `.astro` of the project when the output
 * lies elsewhere, and two builds would delete each other's. The system frees the lock when a build dies.
 */
export function oneBuild(cache: URL): AstroIntegration {
  const done = Promise.withResolvers<void>()
  const begin = () => {
    mkdirSync(cache, { recursive: true })
    const lock = writerLock(fileURLToPath(new URL('build', cache)))
    return new Promise<void>((start, fail) => {
      lock(async () => {
        start()
        await done.promise
      }).catch(fail)
    })
  }
  return {
    name: 'qingtian:one-build',
    hooks: {
      'astro:config:setup': ({ command }) => (command === 'build' ? begin() : undefined),
      'astro:build:done': () => done.resolve(),
    },
  }
}
