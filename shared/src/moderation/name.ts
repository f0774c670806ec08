// A name a member gave to something: it is seen by others only after the content check let it through.
import * as v from 'valibot'
import { text } from '../contract/fields'

/** What a person types: 1 to 8 characters, as on the field in the form. */
export const nameMaxCharacters = 8
export const NameText = text(1, nameMaxCharacters)

/** `pending`: no check has answered yet; `hidden`: an operator took it down; both are seen by the author only. */
export const NameState = v.picklist(['shown', 'pending', 'hidden'])
export const GivenName = v.object({ text: v.string(), state: NameState })
export type GivenName = v.InferOutput<typeof GivenName>

/** The name as others see it, or nothing where they must not. */
export function visibleName(name: GivenName | undefined): string | undefined {
  return name?.state === 'shown' ? name.text : undefined
}
