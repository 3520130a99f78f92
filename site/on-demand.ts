import { createApp } from 'astro/app/entrypoint'

const app = createApp({ streaming: false })

/**
 * Renders a page that is made when it is asked for, from the same components as those that are built before. `about` is what
 * it shows that neither its address nor the data say.
 */
export const render = (address: string, about: object): Promise<Response> =>
  app.render(new Request(address), { locals: about })
