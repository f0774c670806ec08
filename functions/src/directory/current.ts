// The directory as a warm function holds it: the newest index, and over it what changed since, looked for twice a minute.
import { makeId } from '@ngo2/shared/contract/ids'
import { columnsOf } from '@ngo2/shared/directory/columns'
import type { App } from '../platform/app'
import type { Change, IndexRef } from './entry'
import { type Index, readIndex } from './index-file'
import { type Part, partOf, partWithout } from './part'
import { findPointer, listChanges, type Pointer } from './repository'

interface Kept {
  readonly readAtMs: number
  /** Absent where no index could be read: then all changes there are stand for it. */
  readonly from: IndexRef | undefined
  readonly base: Part
  readonly changes: ReadonlyMap<string, Change>
  /** The index without what changed, and what changed. */
  readonly parts: readonly [Part, Part]
}

/** By App, so that two of them in one process never see each other's data. */
const kept = new WeakMap<App, Kept>()
const reading = new WeakMap<App, Promise<Kept>>()

/** Versions are made a moment before they are written, so changes are asked for from a little before the last time. */
const lateMs = 120_000

/** Both parts of the directory; at most `searchFreshMs` and the moment of a reading behind the table. */
export async function directoryNow(app: App): Promise<readonly [Part, Part]> {
  const mine = kept.get(app)
  const nowMs = app.now().getTime()
  if (mine !== undefined && nowMs - mine.readAtMs < app.settings.searchFreshMs) return mine.parts
  const running = reading.get(app) ?? refreshed(app, mine, nowMs).finally(() => reading.delete(app))
  reading.set(app, running)
  const fresh = await running
  kept.set(app, fresh)
  return fresh.parts
}

async function refreshed(app: App, mine: Kept | undefined, nowMs: number): Promise<Kept> {
  const pointer = await findPointer(app.table)
  const start = await startOf(app, mine, pointer)
  const same = mine !== undefined && start.base === mine.base
  const since = same ? makeId('ver', mine.readAtMs - lateMs, () => 0) : (start.from?.since ?? '')
  const told = await listChanges(app.table, since)
  const known = same ? mine.changes : new Map<string, Change>()
  const news = told.filter(({ id, version }) => version > (known.get(id)?.version ?? ''))
  if (same && news.length === 0) return { ...mine, readAtMs: nowMs }
  const changes = new Map([...known, ...news.map((change) => [change.id, change] as const)])
  return {
    ...start,
    readAtMs: nowMs,
    changes,
    parts: [partWithout(start.base, changes.keys()), await recent(changes)],
  }
}

/** The newest index that can be read; what cannot be is told loudly, and asked for again next time. */
async function startOf(
  app: App,
  mine: Kept | undefined,
  pointer: Pointer | undefined,
): Promise<Pick<Kept, 'from' | 'base'>> {
  for (const from of [pointer?.newest, pointer?.before]) {
    if (from === undefined) continue
    if (mine?.from?.version === from.version) return mine
    try {
      return { from, base: await partOf(await readIndex(app, from.version)) }
    } catch (error) {
      app.log.bug(error, { searchIndex: from.version })
    }
  }
  return mine ?? { from: undefined, base: await partOf(nothing) }
}

function recent(changes: ReadonlyMap<string, Change>): Promise<Part> {
  const entries = [...changes.values()].flatMap(({ entry }) => entry ?? [])
  const facts = new Map(entries.flatMap(({ id, facts }) => (facts ? [[id, facts] as const] : [])))
  return partOf({ columns: columnsOf(entries), facts })
}

const nothing: Index = { columns: columnsOf([]), facts: new Map() }
