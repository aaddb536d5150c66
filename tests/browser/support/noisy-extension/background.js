fetch('https://from-worker.example/').catch(() => undefined)
try {
  new WebSocket('wss://from-worker-socket.example/')
} catch {
  // Refused at once: also fine.
}
