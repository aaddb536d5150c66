/**
 * A proxy that lets nothing through and counts who came. What is answered by interception never reaches it, so whatever arrives
 * here was asked by someone interception does not see: an extension's service worker, a socket, the browser itself.
 */
import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

export interface RefusingProxy {
  /** `http://127.0.0.1:PORT`, for --proxy-server. */
  readonly address: string
  /** What was asked, oldest first: `https://host:443` for a tunnel, the whole address for plain http. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

export async function startRefusingProxy(): Promise<RefusingProxy> {
  const asked: string[] = []
  const sockets = new Set<Socket>()
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(403, { 'content-type': 'text/plain' })
    response.end('refused')
  })
  server.on('connect', (request, socket) => {
    asked.push(`https://${request.url}`)
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  server.on('upgrade', (request, socket) => {
    asked.push(request.url ?? '')
    socket.destroy()
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    // A browser that is closing resets its sockets; that is no news.
    socket.on('error', () => socket.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Browser arguments that send everything, loopback too, to the proxy. */
export function proxyArguments(proxy: RefusingProxy): string[] {
  return [
    `--proxy-server=${proxy.address}`,
    '--proxy-bypass-list=<-loopback>',
    // Sockets that do not go through a proxy would leave unseen.
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--disable-quic',
  ]
}
