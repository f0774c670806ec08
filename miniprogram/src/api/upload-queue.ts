// Files on their way to the server: two at a time, tried again, and kept on the phone until they arrived.
import type { Outcome } from '@ngo2/shared/contract/call'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { Ticket } from '@ngo2/shared/uploads/contract'
import { FileKind, Purpose, type Upload, UploadId, Visibility } from '@ngo2/shared/uploads/upload'
import * as v from 'valibot'
import { observable } from '@/platform/observable'

/** A file as the phone remembers it, also after it was closed. */
export const QueuedFile = v.object({
  uploadId: UploadId,
  /** Whose field it belongs to, e.g. `evidence.org_….T4`: a form finds its files again by it. */
  part: v.string(),
  organisationId: OrganisationId,
  purpose: Purpose,
  visibility: Visibility,
  kind: FileKind,
  bytes: v.number(),
  path: v.string(),
  /** waiting for its turn · going up · arrived · stuck: the network failed it and it is still here · refused. */
  state: v.picklist(['waiting', 'going', 'arrived', 'stuck', 'refused']),
  /** While it goes, 0 to 100. */
  percent: v.number(),
  /** With `refused`: the code. */
  why: v.optional(v.string()),
})
export type QueuedFile = v.InferOutput<typeof QueuedFile>

export interface QueuePorts {
  readonly open: (file: QueuedFile) => Promise<Outcome<{ upload: Upload; ticket?: Ticket | undefined }>>
  readonly send: (ticket: Ticket, path: string, onPercent: (percent: number) => void) => Promise<number>
  readonly arrive: (uploadId: UploadId) => Promise<Outcome<Upload>>
  readonly drop: (path: string) => Promise<void>
  readonly pause: (ms: number) => Promise<void>
  readonly kept: { read(): QueuedFile[] | undefined; keep(files: QueuedFile[]): boolean }
}

const atOnce = 2
/** Before each further try; after the last it is the reader's turn. */
const pausesMs = [2_000, 5_000, 10_000]

/** A queue over these ports. What was under way when the phone was closed goes on with `resume`. */
export function openUploadQueue(ports: QueuePorts) {
  const begun = (ports.kept.read() ?? []).map((file) =>
    file.state === 'going' ? { ...file, state: 'waiting' as const } : file,
  )
  const files = observable<readonly QueuedFile[]>(begun)
  let underWay = 0

  const set = (next: readonly QueuedFile[]) => {
    files.set(next)
    ports.kept.keep([...next])
  }
  const changed = (uploadId: UploadId, to: Partial<QueuedFile>) =>
    files.read().map((file) => (file.uploadId === uploadId ? { ...file, ...to } : file))
  const change = (uploadId: UploadId, to: Partial<QueuedFile>) => set(changed(uploadId, to))

  const goOn = () => {
    while (underWay < atOnce) {
      const next = files.read().find(({ state }) => state === 'waiting')
      if (next === undefined) return
      change(next.uploadId, { state: 'going', percent: 0 })
      underWay += 1
      void patiently(next).then((end) => {
        underWay -= 1
        change(next.uploadId, end)
        goOn()
      })
    }
  }

  const patiently = async (file: QueuedFile): Promise<Partial<QueuedFile>> => {
    for (let nth = 0; ; nth++) {
      const end = await once(file)
      if (end !== undefined) return end
      const ms = pausesMs[nth]
      if (ms === undefined) return { state: 'stuck' }
      await ports.pause(ms)
    }
  }

  /** How it ended; nothing where no answer came, or the ticket was too old. */
  const once = async (file: QueuedFile): Promise<Partial<QueuedFile> | undefined> => {
    const opened = await ports.open(file)
    if (opened.is !== 'ok') return refusalOf(opened)
    const { ticket } = opened.value
    if (ticket !== undefined) {
      // How far it is concerns the screen only; the phone's storage is slow.
      const onPercent = (percent: number) => files.set(changed(file.uploadId, { percent }))
      const status = await ports.send(ticket, file.path, onPercent).catch(() => 0)
      if (status === 0 || status >= 300) return undefined
    }
    const arrived = await ports.arrive(file.uploadId)
    if (arrived.is !== 'ok') return refusalOf(arrived)
    return { state: 'arrived', percent: 100, bytes: arrived.value.bytes }
  }

  return {
    files,
    add(added: readonly QueuedFile[]) {
      set([...files.read(), ...added])
      goOn()
    },
    /** Tries again what got stuck. */
    resume() {
      set(files.read().map((file) => (file.state === 'stuck' ? { ...file, state: 'waiting' } : file)))
      goOn()
    },
    /** Takes a file out of the queue and off the phone, wherever it is. */
    async remove(uploadId: UploadId) {
      const file = files.read().find((one) => one.uploadId === uploadId)
      set(files.read().filter((one) => one.uploadId !== uploadId))
      if (file !== undefined) await ports.drop(file.path)
    },
  }
}

/** A late or lost file is tried again, and so is a minute's limit; any other refusal is an end. */
function refusalOf(outcome: Exclude<Outcome<unknown>, { is: 'ok' }>): Partial<QueuedFile> | undefined {
  if (outcome.is === 'unknown') return undefined
  const { code } = outcome.refusal
  return ['uploads.missing', 'rate.limited', 'service.failed'].includes(code)
    ? undefined
    : { state: 'refused', why: code }
}
