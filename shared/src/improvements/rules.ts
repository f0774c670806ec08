// Decisions about replies, asked by the form and by the server alike.
import { allowed, type Decision, refused } from '../contract/errors'
import { correctionMs, type OwnReply } from './reply'

/** A theme is replied to once; within a day its words may be put right. */
export function mayReply(
  standing: Pick<OwnReply, 'at'> | undefined,
  now: Date,
): Decision<'improvements.correction_over'> {
  if (standing === undefined) return allowed
  const age = now.getTime() - Date.parse(standing.at)
  return age < correctionMs ? allowed : refused('improvements.correction_over')
}
