// A page as its editor types it: flat, so that two versions can be compared field by field.
import { answersFrom } from '@ngo2/shared/organisations/answering'
import { ChannelKind } from '@ngo2/shared/organisations/contact'
import { Cause, type Organisation, SizeClass } from '@ngo2/shared/organisations/organisation'
import type { DeskPage, PageForm } from '@ngo2/shared/organisations/page'
import { Place } from '@ngo2/shared/organisations/place'
import { QuestionId } from '@ngo2/shared/organisations/questions'
import * as v from 'valibot'

/** One way of reaching them: not said, said that there is none, or given. */
export const Way = v.variant('is', [
  v.object({ is: v.literal('open') }),
  v.object({ is: v.literal('none') }),
  v.object({ is: v.literal('given'), value: v.string() }),
])
export type Way = v.InferOutput<typeof Way>
export const ways = ['phone', 'wechat', 'email', 'post'] as const
export type WayName = (typeof ways)[number]

const answers = { ...v.entriesFromList(QuestionId.options, v.string()) }

export const Fields = v.object({
  place: Place,
  causes: v.array(Cause),
  size: v.optional(SizeClass),
  /** Four digits, or empty. */
  foundedYear: v.string(),
  ...answers,
  ...v.entriesFromList(ways, Way),
  /** Whether everybody sees the contact. */
  contactOpen: v.boolean(),
  channels: v.array(v.object({ kind: ChannelKind, name: v.string() })),
})
export type Fields = v.InferOutput<typeof Fields>

/** In the order they stand in the form. */
export const FieldName = v.keyof(Fields)
export type FieldName = v.InferOutput<typeof FieldName>

/** What a page holds, for typing. Its place is named where it is the one everybody sees. */
export function fieldsOf(page: DeskPage, { place }: Pick<Organisation, 'place'>): Fields {
  const { contact, county } = page
  return {
    place: place.code === county ? place : { code: county, names: [county] },
    causes: page.causes,
    size: page.size,
    foundedYear: page.foundedYear === undefined ? '' : String(page.foundedYear),
    ...answersTyped(page),
    phone: contact?.phone ?? { is: 'open' },
    wechat: contact?.wechat ?? { is: 'open' },
    email: contact?.email ?? { is: 'open' },
    post: contact?.post ?? { is: 'open' },
    contactOpen: contact?.open ?? true,
    channels: page.channels ?? [],
  }
}

/** What is sent; what is empty stays open. */
export function formOf(fields: Fields): PageForm {
  const { place, causes, size, foundedYear, channels } = fields
  const said = ways.flatMap((way) => {
    const value = fields[way]
    return value.is === 'open' || (value.is === 'given' && value.value.trim() === '') ? [] : [[way, value]]
  })
  const named = channels.filter(({ name }) => name.trim() !== '')
  return {
    county: place.code,
    causes,
    size,
    foundedYear: foundedYear === '' ? undefined : Number(foundedYear),
    answers: answersFrom(answersIn(fields)),
    contact: said.length === 0 ? undefined : { ...Object.fromEntries(said), open: fields.contactOpen },
    channels: named.length === 0 ? undefined : named,
  }
}

/** The nine answers alone. */
export function answersIn(fields: Fields): Record<QuestionId, string> {
  return Object.fromEntries(QuestionId.options.map((id) => [id, fields[id]])) as Record<QuestionId, string>
}

function answersTyped({ answers: given }: DeskPage): Record<QuestionId, string> {
  return Object.fromEntries(QuestionId.options.map((id) => [id, given[id]?.text ?? ''])) as Record<
    QuestionId,
    string
  >
}
