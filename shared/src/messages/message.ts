// A message: one dated line in a member's inbox, about something that was done with an organisation she has to do with.
import * as v from 'valibot'
import { Deed } from '../audit/entry'
import { Moment } from '../contract/fields'
import { idOf } from '../contract/ids'
import { Organisation } from '../organisations/organisation'

/** Sorts by when it came into the inbox. */
export const MessageId = idOf('msg')
export type MessageId = v.InferOutput<typeof MessageId>

/** Messages are kept so long, in days. */
export const messageDays = 400

/**
 * What a message tells of: a deed in an organisation's log, or what concerns one member and stands in no log, because the organisation must
 * not learn of it.
 */
export const Told = v.picklist([...Deed.options, 'askedByLot', 'visitDecided'])
export type Told = v.InferOutput<typeof Told>

export const Message = v.object({
  id: MessageId,
  /** When it was done, which may be a little before the message came. */
  at: Moment,
  deed: Told,
  organisation: v.pick(Organisation, ['id', 'name', 'example']),
  /** Who did it, by name; absent for the platform itself and for people who gave no name. */
  by: v.optional(v.string()),
  about: v.optional(v.string()),
  because: v.optional(v.string()),
})
export type Message = v.InferOutput<typeof Message>
