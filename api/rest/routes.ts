import { AIR_ROUTES } from './air-routes.ts'
import { ENFORCEMENT_ROUTES } from './enforcement-routes.ts'
import { FACILITY_ROUTES } from './facility-routes.ts'
import { MONITORING_ROUTES } from './monitoring-routes.ts'
import { PLACE_ROUTES } from './place-routes.ts'
import { REGISTER_ROUTES } from './register-routes.ts'
import { REPORT_ROUTES } from './report-routes.ts'
import type { Route } from './route.ts'
import { TRAIL_ROUTES } from './trail-routes.ts'
import { WATER_ROUTES } from './water-routes.ts'

/** Every row of the REST door, by the name that is its operation id and its field of GraphQL. */
export const ROUTES = {
  ...PLACE_ROUTES,
  ...AIR_ROUTES,
  ...WATER_ROUTES,
  ...FACILITY_ROUTES,
  ...ENFORCEMENT_ROUTES,
  ...MONITORING_ROUTES,
  ...REPORT_ROUTES,
  ...REGISTER_ROUTES,
  ...TRAIL_ROUTES,
} as const

export const routes: ReadonlyArray<Route & { name: string }> = Object.entries(ROUTES).map(([name, route]) => ({
  name,
  ...(route as Route),
}))
