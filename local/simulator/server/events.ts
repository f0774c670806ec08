// Tells every open phone that chats or the mini-program have changed (server-sent events).

export type PhoneEvent = 'chats' | 'reload'

export interface Events {
  send(event: PhoneEvent): void
  /** A new listener's endless response. */
  stream(): Response
  close(): void
}

export function createEvents(): Events {
  const listeners = new Set<ReadableStreamDefaultController<Uint8Array>>()
  const encoder = new TextEncoder()
  return {
    send(event) {
      for (const listener of listeners) listener.enqueue(encoder.encode(`data: ${event}\n\n`))
    },
    stream() {
      let own: ReadableStreamDefaultController<Uint8Array>
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          own = controller
          listeners.add(controller)
          controller.enqueue(encoder.encode(': here\n\n'))
        },
        cancel: () => void listeners.delete(own),
      })
      return new Response(body, {
        headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
      })
    },
    close() {
      for (const listener of listeners) listener.close()
      listeners.clear()
    },
  }
}
