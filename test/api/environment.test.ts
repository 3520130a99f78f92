import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEnvironment, VARIABLES, WrongEnvironment } from '#api/environment.ts'

describe('the environment', () => {
  it('has a default for everything, as documented', () => {
    expect(readEnvironment({ PATH: '/bin' })).toEqual({
      port: 8080,
      host: '127.0.0.1',
      data: resolve('data'),
      url: 'http://127.0.0.1:8080',
      databaseUrl: `file:${resolve('data', 'public.db')}`,
      feeds: [],
      perMinute: 600,
      built: 500,
      reports: `unix:${resolve('data', 'reports-door', 'socket')}`,
    })
    const documented = Object.fromEntries(VARIABLES.map(variable => [variable.name, variable.default]))
    expect(documented).toMatchObject({ PORT: '8080', HOST: '127.0.0.1', QINGTIAN_DATA: './data', QINGTIAN_RATE: '600' })
  })

  it('is read as given', () => {
    const read = readEnvironment({
      PORT: '0',
      HOST: '::1',
      QINGTIAN_URL: 'https://air.example/',
      DATABASE_URL: 'http://127.0.0.1:9999',
      QINGTIAN_FEEDS: 'cnemc-live=https://a.example/x?y=1, quotsoft=http://b.example/',
      QINGTIAN_RATE: '0',
    })
    expect(read).toMatchObject({ port: 0, url: 'https://air.example', databaseUrl: 'http://127.0.0.1:9999' })
    expect(read.feeds).toEqual([
      { source: 'cnemc-live', url: 'https://a.example/x?y=1' },
      { source: 'quotsoft', url: 'http://b.example/' },
    ])
    expect(read.perMinute).toBe(Number.POSITIVE_INFINITY)
    expect(readEnvironment({ QINGTIAN_REPORTS: 'off' }).reports).toBeNull()
    expect(readEnvironment({ QINGTIAN_REPORTS: 'unix:/run/q/s' }).reports).toBe('unix:/run/q/s')
    expect(readEnvironment({ HOST: '::1' }).url).toBe('http://[::1]:8080')
  })

  it.each([
    [{ QINGTIAN_PORT: '1' }, /QINGTIAN_PORT is not a variable/],
    [{ PORT: 'http' }, /PORT="http" is wrong/],
    [{ PORT: '70000' }, /PORT="70000" is wrong/],
    [{ QINGTIAN_URL: 'air.example' }, /QINGTIAN_URL="air.example" is wrong/],
    [{ DATABASE_URL: 'postgres://x' }, /DATABASE_URL="postgres:\/\/x" is wrong/],
    [{ QINGTIAN_FEEDS: 'cnemc' }, /QINGTIAN_FEEDS="cnemc" is wrong.*source=/],
    [{ QINGTIAN_RATE: '-1' }, /QINGTIAN_RATE="-1" is wrong/],
    [{ QINGTIAN_REPORTS: 'yes' }, /QINGTIAN_REPORTS="yes" is wrong.*on, off/],
    [{ QINGTIAN_BUILT: '100001' }, /QINGTIAN_BUILT="100001" is wrong/],
  ])('names what is wrong: %o', (env, words) => {
    expect(() => readEnvironment(env)).toThrow(WrongEnvironment)
    expect(() => readEnvironment(env)).toThrow(words)
  })
})
