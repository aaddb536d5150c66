/**
 * The whole network of the measured browser: a local proxy that answers for one invented clinic and refuses everything else. Pages are
 * served over a real connection, not by interception, which would slow their loading and change how it is scheduled.
 */
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { stylesheet } from '../../tests/bench/style.ts'

const origin = 'http://aoba-midori-clinic.example'

/** One transparent pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
)

export interface PageServer {
  /** Address of this proxy, for the browser's arguments. */
  readonly address: string
  /** Puts a page on the site; its address there. */
  offer(html: string): string
  close(): Promise<void>
}

export async function startPageServer(): Promise<PageServer> {
  const pages = new Map<string, Buffer>()
  const sockets = new Set<Socket>()
  let offered = 0
  const server: Server = createServer((request, response) => answer(request.url ?? '', response, pages))
  server.on('connect', (_, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'))
  server.on('upgrade', (_, socket) => socket.destroy())
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    offer(html) {
      const address = `${origin}/${++offered}/`
      // One page at a time is on the site: a million characters are not kept for longer than they are needed.
      pages.clear()
      pages.set(address, Buffer.from(html))
      return address
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function answer(url: string, response: ServerResponse, pages: ReadonlyMap<string, Buffer>): void {
  const send = (contentType: string, body: Buffer | string): void => {
    response.writeHead(200, { 'content-type': contentType, 'cache-control': 'no-store' })
    response.end(body)
  }
  const page = pages.get(url)
  if (page !== undefined) send('text/html; charset=utf-8', page)
  else if (url === `${origin}/style.css`) send('text/css; charset=utf-8', stylesheet)
  else if (url.startsWith(`${origin}/`) && url.endsWith('.png')) send('image/png', picture)
  else {
    response.writeHead(url.startsWith(`${origin}/`) ? 404 : 403)
    response.end()
  }
}
