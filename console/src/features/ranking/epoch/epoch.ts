// The epoch of a run: all runs of one month in Beijing hold what the platform was found to be like before it.
import { beijingDay } from '@ngo2/shared/maths/calendar'
import type { Run } from '@ngo2/shared/ranking/run'
import type { PublishedSnapshot } from '@ngo2/shared/snapshots/snapshot'

/** The newest snapshot first published in an earlier month than the run began in; `snapshots` newest first. */
export function heldFrom(
  { startedAt }: Pick<Run, 'startedAt'>,
  snapshots: readonly Pick<PublishedSnapshot, 'runId' | 'publishedAt'>[],
) {
  return snapshots.find(({ publishedAt }) => monthOf(publishedAt) < monthOf(startedAt))
}

/** The month of a moment in Beijing, `2026-11`. */
export function monthOf(moment: string): string {
  return beijingDay(new Date(moment)).slice(0, 7)
}
