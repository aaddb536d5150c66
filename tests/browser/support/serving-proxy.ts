/**
 * The whole network of a browser that cannot be intercepted: a proxy that answers the pages of a test over plain http, refuses everything
 * else, and writes down what was asked.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Serve } from '../../../scripts/offline.ts'

export interface ServingProxy {
  readonly port: number
  /** Addresses that were asked for, oldest first. */
  readonly served: readonly string[]
  readonly refused: readonly string[]
  close(): Promise<void>
}

export async function startServingProxy(serve: Serve): Promise<ServingProxy> {
  const served: string[] = []
  const refused: string[] = []
  const server = createServer(async (request, response) => {
    const address = new URL(request.url ?? '', 'http://nowhere.invalid')
    const answer = await serve(address)
    ;(answer === undefined ? refused : served).push(address.href)
    if (answer === undefined) response.writeHead(403).end('refused')
    else response.writeHead(200, { 'content-type': answer.contentType }).end(answer.body)
  })
  server.on('connect', (request, socket) => {
    refused.push(`https://${request.url}`)
    socket.on('error', () => socket.destroy())
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    served,
    refused,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
