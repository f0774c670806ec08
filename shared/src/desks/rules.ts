// When a page may be changed at all, and what of it a content check reads.
import { allowed, type Decision, refused } from '../contract/errors'
import type { Organisation } from '../organisations/organisation'
import { answersOf, type PageForm } from '../organisations/page'

/** Days between announcing that a page closes and its closing: time for somebody to say no. */
export const closingDays = 7

/** A page two sides fight for stands still, and so does one that is closed. */
export function mayChange({
  frozen,
  closedAt,
}: Pick<Organisation, 'frozen' | 'closedAt'>): Decision<'desks.frozen' | 'desks.closed'> {
  if (closedAt !== undefined) return refused('desks.closed')
  return frozen ? refused('desks.frozen') : allowed
}

/** Every text of a page that others will see, by its field in the form. */
export function textsOf({ answers, contact, channels }: PageFormTexts): Record<string, string> {
  const said = Object.entries(answers).map(([id, answer]) => [`answers.${id}`, answer?.text ?? ''])
  const ways = Object.entries(contact?.open ? contact : {}).map(([way, value]) => [
    `contact.${way}`,
    typeof value === 'object' && value.is === 'given' ? value.value : '',
  ])
  const places = (channels ?? []).map(({ name }, at) => [`channels.${at}.name`, name])
  return Object.fromEntries([...said, ...ways, ...places])
}
type PageFormTexts = Pick<PageForm, 'answers' | 'contact' | 'channels'>

/** The same of what everybody sees now. */
export function shownTextsOf(organisation: Organisation): Record<string, string> {
  const { contact, channels } = organisation
  return textsOf({ answers: answersOf(organisation), contact, channels })
}
