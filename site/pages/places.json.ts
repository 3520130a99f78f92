import { places } from '../gather.ts'

/** Every place with its names, for the search in the browser. */
export const GET = () => new Response(JSON.stringify(places().filter(place => place.kind !== 'region')))
