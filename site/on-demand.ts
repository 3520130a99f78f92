import { createApp } from 'astro/app/entrypoint'

const app = createApp({ streaming: false })

/** Renders a page that is made when it is asked for, from the same components as those that are built before. */
export const render = (address: string): Promise<Response> => app.render(new Request(address))
