import { placeBySlug, places } from '#db/place/places.ts'
import { type Route, TABLE } from './route.ts'

export const PLACE_ROUTES = {
  places: {
    method: 'get',
    path: '/v1/places',
    ask: places,
    description: 'The region, its prefectures, XPCC cities, joint-control areas and counties; search with `q`.',
    formats: TABLE,
    example: { kind: 'prefecture', limit: 3 },
  },
  place: {
    method: 'get',
    path: '/v1/places/{place}',
    ask: placeBySlug,
    description: 'One place by the slug that its page has in its address.',
    formats: TABLE,
    example: { place: 'urumqi' },
  },
} as const satisfies Record<string, Route>
