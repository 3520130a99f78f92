import type { PermitLimit, Task } from '#content/enforcement/answers.ts'
import type { FacilityFile } from '#content/enforcement/file.ts'
import type { HistoryLine } from '#content/enforcement/history.ts'
import { placeBySlug } from '#content/place/places.ts'
import type { Place } from '#content/place/shapes.ts'
import type { Version } from '#content/register/shapes.ts'
import type { Import } from '#content/trail/shapes.ts'
import { pointOf } from './distance.ts'
import { imports } from './gather.ts'
import { facilityOf, heldOf, historyOf, limitsOf } from './gather-enforcement.ts'
import { versionsOf } from './gather-water.ts'
import { type MonitoringView, monitoringView } from './monitoring-view.ts'
import { type Around, around } from './near-places.ts'
import { type PermitState, permitState } from './permit-state.ts'
import { type ReportsOf, reportsOf } from './reports-of.ts'
import { today } from './water-overview.ts'

export type FacilityView = Awaited<ReturnType<typeof heldOf>> & {
  facility: FacilityFile
  place: Place | null
  today: string
  permit: PermitState | null
  limits: PermitLimit[]
  open: Task[]
  fines: number
  history: HistoryLine[]
  near: Around[]
  monitoring: MonitoringView
  reports: ReportsOf
  versions: Version[]
  from: Import | null
}

/** All that the page of a facility shows. Throws Refusal `not-found`. */
export async function facilityView(id: string): Promise<FacilityView> {
  const facility = await facilityOf(id)
  const [held, history, monitoring, reports, versions, all] = await Promise.all([
    heldOf(id),
    historyOf(id),
    monitoringView(id),
    reportsOf({ facility: id }),
    versionsOf('facility', id),
    imports(),
  ])
  const now = today()
  const permit = permitState(held.permits, now)
  const point = pointOf(facility)
  return {
    ...held,
    facility,
    place: placeBySlug(facility.place ?? ''),
    today: now,
    permit,
    limits: permit === null ? [] : await limitsOf(permit.permit.permit),
    open: held.tasks.filter(({ state }) => state !== 'done'),
    fines: held.cases.reduce((sum, { fine, currency }) => sum + (currency === null ? (fine ?? 0) : 0), 0),
    history,
    monitoring,
    reports,
    near: point === null ? [] : around(point),
    versions,
    from: all.find(one => one.import === facility.import) ?? null,
  }
}
