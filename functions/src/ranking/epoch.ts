// The epoch: all runs of one month in Beijing hold what the platform was found to be like before it, so that no account moves that.
import { beijingDay } from '@ngo2/shared/maths/calendar'
import type { Calibrations } from '@ngo2/shared/ranking/pipeline'
import type { RunId } from '@ngo2/shared/ranking/run'
import type { App } from '../platform/app'
import { findDetails, listPublished } from '../snapshots'

export interface Held {
  readonly from: RunId
  readonly calibrations: Calibrations
}

/** Of the newest snapshot published in an earlier month than this moment's; nothing where there is none. */
export async function heldAt(app: App, at: Date): Promise<Held | undefined> {
  const month = monthOf(at)
  let cursor: string | undefined
  do {
    const page = await listPublished(app.table, cursor)
    const earlier = page.items.find(({ publishedAt }) => monthOf(new Date(publishedAt)) < month)
    const details = earlier && (await findDetails(app.table, earlier.runId))
    if (details) return { from: details.runId, calibrations: details.calibrations }
    cursor = page.next
  } while (cursor !== undefined)
  return undefined
}

function monthOf(at: Date): string {
  return beijingDay(at).slice(0, 7)
}
