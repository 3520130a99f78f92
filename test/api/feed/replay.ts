import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { shared } from '#test/shared.ts'

const PASCAL: Record<string, string> = {
  ...{ timepoint: 'TimePoint', stationcode: 'StationCode', longitude: 'Longitude', latitude: 'Latitude', area: 'Area' },
  ...{ positionname: 'PositionName', primarypollutant: 'PrimaryPollutant', aqi: 'AQI' },
}
const upper = (name: string) => name.replace(/^(so2|no2|co|o3|pm10|pm2_5)/, start => start.toUpperCase())

/** A real nationwide hour as the live service sends it: a JSON array of objects with PascalCase keys, values as text. */
export function liveBody(
  hour: string,
  change: (row: Record<string, unknown>, i: number) => void = () => {},
): string | null {
  const file = shared(`data/air/cnemc-hourly-2026/nationwide/${hour.slice(0, 10)}/${hour}.csv`)
  if (!file) return null
  const [header = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/)
  const names = header.split(',').map(name => PASCAL[name] ?? upper(name))
  const rows = lines
    .filter(line => !line.includes('"'))
    .map((line, i) => {
      const cells = line.split(',')
      const row: Record<string, unknown> = Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))
      row['TimePoint'] = `${hour}:00:00`
      Object.assign(row, { OrderId: i, IsPublish: i % 2 === 0, Unheathful: null })
      change(row, i)
      return row
    })
  return JSON.stringify(rows)
}

/** A server on this machine that answers as it is told. */
export async function serve(listener: RequestListener): Promise<string> {
  return listening(createServer(listener), 'http')
}

/** The same with a certificate that nobody signed. */
export async function serveSelfSigned(listener: RequestListener): Promise<string> {
  const pem = readFileSync(new URL('../../fixtures/self-signed.pem', import.meta.url))
  return listening(createTlsServer({ key: pem, cert: pem }, listener), 'https')
}

async function listening(server: Server, scheme: string): Promise<string> {
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}/HourChangesPublish/GetAllAQIPublishLive`
}

/** Answers as the live service does: only a POST of an empty form with the headers that its own page sends. */
export const live =
  (body: (request: IncomingMessage) => string): RequestListener =>
  (request: IncomingMessage, response: ServerResponse) => {
    const asked = request.headers['x-requested-with'] === 'XMLHttpRequest' && request.headers.referer
    if (request.method !== 'POST' || !asked || request.headers['content-length'] !== '0') {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(body(request))
  }
