// What staff are told of a run, and what may be done with it.
import { hasDied, mayPublish, type Run, type RunId } from '@ngo2/shared/ranking/run'

/**
 * `live`: what everybody sees; `earlier`: was live once; `preview`: whole, and never published; `died`: out of time
 * without a word.
 */
export type RunStatus = Exclude<Run['state'], 'ready'> | 'died' | 'preview' | 'live' | 'earlier'

export function statusOf(run: Run, published: RunId | undefined, nowMs: number): RunStatus {
  if (hasDied(run, nowMs)) return 'died'
  if (run.state !== 'ready') return run.state
  if (run.id === published) return 'live'
  return run.publishedAt === undefined ? 'preview' : 'earlier'
}

/** On its way to everybody, by two people; brought back, by one; or nothing, where it is live or not whole. */
export function publicationOf(run: Run, published: RunId | undefined): 'publish' | 'rollBack' | undefined {
  if (!mayPublish(run) || run.id === published) return undefined
  return run.publishedAt === undefined ? 'publish' : 'rollBack'
}

/** The beginning and the end of a hash, enough to compare by eye. */
export function shortHash(hash: string): string {
  return hash.length > 12 ? `${hash.slice(0, 4)}…${hash.slice(-4)}` : hash
}
