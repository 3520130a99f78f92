import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { drain, listen } from '#api/listen.ts'
import { Republisher } from '#api/republisher.ts'

const wait = (ms: number) => new Promise<void>(done => setTimeout(done, ms))

describe('the HTTP server', () => {
  it('closes a socket that sends nothing, and one that never ends its headers, within seven seconds', async () => {
    const { server, port } = await listen(() => new Response('x'), '127.0.0.1', 0)
    const closed = (first: string) =>
      new Promise<number>(done => {
        const begun = Date.now()
        const socket = connect(port, '127.0.0.1', () => socket.write(first))
        socket.on('error', () => {})
        socket.on('data', () => {})
        socket.on('close', () => done(Date.now() - begun))
      })
    for (const ms of await Promise.all([closed(''), closed('GET / HTTP/1.1\r\nHost: x\r\n')]))
      expect(ms).toBeLessThan(7000)
    await drain(server)
  })

  it('lets a running answer finish before it closes', async () => {
    const slow = async () => {
      await wait(300)
      return new Response('whole')
    }
    const { server, port } = await listen(slow, '127.0.0.1', 0)
    const answer = fetch(`http://127.0.0.1:${port}/`).then(response => response.text())
    await wait(100)
    await drain(server)
    expect(await answer).toBe('whole')
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow()
  })
})

describe('the republisher', () => {
  it('publishes one at a time, once for all that came meanwhile', async () => {
    let running = 0
    let runs = 0
    const republisher = new Republisher(async () => {
      running++
      runs++
      expect(running).toBe(1)
      await wait(50)
      running--
    }, 5)
    for (let i = 0; i < 10; i++) republisher.request()
    await wait(30)
    for (let i = 0; i < 10; i++) republisher.request()
    await wait(200)
    expect(runs).toBe(2)
    await republisher.stop()
    republisher.request()
    await wait(30)
    expect(runs).toBe(2)
  })

  it('tries again what failed, and says so', async () => {
    const said: string[] = []
    let runs = 0
    const publish = async () => {
      if (++runs < 3) throw new Error(`full disk ${runs}`)
    }
    const republisher = new Republisher(publish, 2, error => said.push(error.message))
    republisher.request()
    await expect.poll(() => runs).toBe(3)
    await republisher.stop()
    expect(said).toEqual(['full disk 1', 'full disk 2'])
  })
})
