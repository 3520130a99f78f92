import type { AstroIntegration } from 'astro'

/** Lets a build hold pages that are rendered when they are asked for: `server/entry.mjs` beside the files in `client`. */
export const onDemandBuild = (entry: URL): AstroIntegration => ({
  name: 'qingtian:on-demand',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'qingtian:on-demand',
        entrypointResolution: 'auto',
        serverEntrypoint: entry,
        supportedAstroFeatures: {
          staticOutput: 'stable',
          serverOutput: 'stable',
          hybridOutput: 'stable',
          sharpImageService: 'stable',
        },
      }),
  },
})
