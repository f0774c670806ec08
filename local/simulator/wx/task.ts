// The handle wx.request and its kin return, and the other end of it that the implementation holds.
import type { Task } from './api'

type Listener = (event: unknown) => void

export function createTask(): { readonly task: Task; readonly handle: Readonly<Record<string, unknown>> } {
  const progress = new Set<Listener>()
  const signal = { aborted: false, onabort: null as (() => void) | null }
  const nothing = () => undefined
  return {
    task: {
      signal,
      progress(percent, sent, total) {
        const event = {
          progress: percent,
          totalBytesSent: sent,
          totalBytesExpectedToSend: total,
          totalBytesWritten: sent,
          totalBytesExpectedToWrite: total,
        }
        for (const listener of progress) listener(event)
      },
    },
    handle: {
      abort() {
        signal.aborted = true
        signal.onabort?.()
      },
      onProgressUpdate: (listener: Listener) => progress.add(listener),
      offProgressUpdate: (listener: Listener) => progress.delete(listener),
      onHeadersReceived: nothing,
      offHeadersReceived: nothing,
    },
  }
}
