import { dayText } from '../../time.ts'
import type { State } from '../states.ts'
import { type Open311Status, STATUS_OF } from './statuses.ts'

/** What was released of a report: days since 1970-01-01 (Beijing), texts only where they were released too. */
export type ReleasedReport = {
  number: string
  state: State
  category: string
  categoryName: string
  receivedOn: number
  updatedOn: number
  dueOn: number | null
  office: string | null
  placeName: string | null
  summary: string | null
}

/** A request as GeoReport v2 lists it. */
export type ServiceRequest = {
  service_request_id: string
  status: Open311Status
  status_notes: string
  service_name: string
  service_code: string
  description: string | null
  agency_responsible: string | null
  service_notice: null
  requested_datetime: string
  updated_datetime: string
  expected_datetime: string | null
  address: string | null
  address_id: null
  zipcode: null
  lat: null
  long: null
  media_url: null
}

/** Times are known to the day: the first moment of it in Beijing. */
const moment = (day: number): string => `${dayText(day)}T00:00:00+08:00`

/**
 * A released report as a request. The standard lists coordinates and pictures; the duty of secrecy (信访工作条例 art. 30) does
 * not let us, so they are null, and the address is no finer than the public place.
 */
export const serviceRequest = (report: ReleasedReport): ServiceRequest => ({
  service_request_id: report.number,
  status: STATUS_OF[report.state],
  status_notes: report.state,
  service_name: report.categoryName,
  service_code: report.category,
  description: report.summary,
  agency_responsible: report.office,
  requested_datetime: moment(report.receivedOn),
  updated_datetime: moment(report.updatedOn),
  expected_datetime: report.dueOn === null ? null : moment(report.dueOn),
  address: report.placeName,
  ...{ service_notice: null, address_id: null, zipcode: null, lat: null, long: null, media_url: null },
})
