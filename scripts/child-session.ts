/**
 * A DevTools session with a target that Playwright keeps to itself (a tab, a toolbar popup), spoken through the browser's own
 * session by nested messages.
 */
import type { CDPSession } from '@playwright/test'

type Answer = Record<string, unknown>
type Listener = (parameters: Answer) => void

interface Waiting {
  readonly resolve: (answer: Answer) => void
  readonly reject: (reason: Error) => void
}

export class ChildSession {
  readonly #parent: CDPSession
  readonly #sessionId: string
  readonly #waiting = new Map<number, Waiting>()
  readonly #listeners = new Map<string, Listener[]>()
  #next = 1

  private constructor(parent: CDPSession, sessionId: string) {
    this.#parent = parent
    this.#sessionId = sessionId
    parent.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId === sessionId) this.#receive(event.message)
    })
    parent.on('Target.detachedFromTarget', (event) => {
      if (event.sessionId === sessionId) this.#close()
    })
  }

  static async attach(browser: CDPSession, targetId: string): Promise<ChildSession> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false })
    return new ChildSession(browser, sessionId)
  }

  on(method: string, listener: Listener): void {
    const known = this.#listeners.get(method) ?? []
    this.#listeners.set(method, [...known, listener])
  }

  async send(method: string, parameters: Answer = {}): Promise<Answer> {
    const id = this.#next++
    const answer = new Promise<Answer>((resolve, reject) => this.#waiting.set(id, { resolve, reject }))
    // It may be refused before the sending itself is confirmed.
    answer.catch(() => undefined)
    await this.#parent.send('Target.sendMessageToTarget', {
      sessionId: this.#sessionId,
      message: JSON.stringify({ id, method, params: parameters }),
    })
    return answer
  }

  /** The value of an expression in the target, awaited when it is a promise. */
  async evaluate<Value = unknown>(expression: string): Promise<Value> {
    const answer = await this.send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })
    const thrown = answer.exceptionDetails as { text: string; exception?: { description?: string } } | undefined
    if (thrown !== undefined) throw new Error(thrown.exception?.description ?? thrown.text)
    return (answer.result as { value: Value }).value
  }

  async detach(): Promise<void> {
    await this.#parent.send('Target.detachFromTarget', { sessionId: this.#sessionId }).catch(() => undefined)
    this.#close()
  }

  #receive(message: string): void {
    const said = JSON.parse(message) as {
      id?: number
      method?: string
      params?: Answer
      result?: Answer
      error?: { message: string }
    }
    if (said.id === undefined) {
      for (const listener of this.#listeners.get(said.method ?? '') ?? []) listener(said.params ?? {})
      return
    }
    const waiting = this.#waiting.get(said.id)
    this.#waiting.delete(said.id)
    if (said.error === undefined) waiting?.resolve(said.result ?? {})
    else waiting?.reject(new Error(said.error.message))
  }

  #close(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('the target is gone'))
    this.#waiting.clear()
  }
}
