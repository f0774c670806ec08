// What staff are told of a run, and what may be done with it.
import { mayPublish, type Run, type RunId } from '@ngo2/shared/ranking/run'

/** `live`: what everybody sees; `earlier`: was live once; `preview`: whole, and never published. */
export type RunStatus = 'planned' | 'reading' | 'fitting' | 'failed' | 'preview' | 'live' | 'earlier'

export function statusOf(run: Run, published: RunId | undefined): RunStatus {
  if (run.state !== 'ready') return run.state
  if (run.id === published) return 'live'
  return run.publishedAt === undefined ? 'preview' : 'earlier'
}

/** Whether the run is still being calculated. */
export function isMoving(run: Run): boolean {
  return run.state === 'planned' || run.state === 'reading' || run.state === 'fitting'
}

/** What publishing this run would be; nothing where it cannot be or already is published. */
export function publicationOf(run: Run, published: RunId | undefined): 'publish' | 'rollBack' | undefined {
  if (!mayPublish(run) || run.id === published) return undefined
  return run.publishedAt === undefined ? 'publish' : 'rollBack'
}

/** The beginning and the end of a hash, enough to compare by eye. */
export function shortHash(hash: string): string {
  return hash.length > 12 ? `${hash.slice(0, 4)}…${hash.slice(-4)}` : hash
}
