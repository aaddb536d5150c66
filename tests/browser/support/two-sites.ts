/** A real server for two sites, spoken to as a proxy over plain http: it streams, redirects, counts, and writes down what each request carried. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { RefusingProxy } from '../../../scripts/refusing-proxy.ts'

export interface Asked {
  readonly url: string
  readonly headers: IncomingHttpHeaders
}

export type Answer = (response: ServerResponse, address: URL) => void

export interface TwoSites extends RefusingProxy {
  /** Requests with an answer, oldest first. */
  readonly requests: readonly Asked[]
  forget(): void
}

/** `answers`: by whole address without query. What is not among them gets 404. */
export async function startTwoSites(answers: Readonly<Record<string, Answer>>): Promise<TwoSites> {
  const requests: Asked[] = []
  const sockets = new Set<Socket>()
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '', 'http://nowhere.invalid')
    requests.push({ url: address.href, headers: request.headers })
    const answer = answers[`${address.origin}${address.pathname}`]
    if (answer === undefined) response.writeHead(404, { 'content-type': 'text/html' }).end('<title>404</title>')
    else answer(response, address)
  })
  server.on('connect', (_, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'))
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    requests,
    forget: () => {
      requests.length = 0
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export const page =
  (body: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) =>
    void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(`<!doctype html>${body}`)
