// What keeps a page from being saved, each with the field it is about.
import { gapInAnswer } from '@ngo2/shared/organisations/answering'
import { Channel, Contact } from '@ngo2/shared/organisations/contact'
import { QuestionId } from '@ngo2/shared/organisations/questions'
import * as v from 'valibot'
import { answersIn, type FieldName, type Fields, ways } from './fields'

export type FieldGap = 'causes' | 'year' | 'short' | 'long' | 'phone' | 'email' | 'contact' | 'channel'

/** The first gap of each field that has one. */
export function gapsIn(fields: Fields): Partial<Record<FieldName, FieldGap>> {
  const answers = answersIn(fields)
  const inAnswers = QuestionId.options.map((id) => [id, gapInAnswer(id, answers)] as const)
  const inWays = ways.map((way) => [way, gapInWay(fields, way)] as const)
  const all = [
    ['causes', fields.causes.length === 0 ? 'causes' : undefined] as const,
    ['foundedYear', isYear(fields.foundedYear) ? undefined : 'year'] as const,
    ...inAnswers,
    ...inWays,
    ['channels', gapInChannels(fields)] as const,
  ]
  return Object.fromEntries(all.filter(([, gap]) => gap !== undefined))
}

function isYear(typed: string): boolean {
  return typed === '' || (/^\d{4}$/.test(typed) && Number(typed) >= 1900 && Number(typed) <= 2100)
}

function gapInWay(fields: Fields, way: (typeof ways)[number]): FieldGap | undefined {
  const value = fields[way]
  if (value.is !== 'given' || value.value.trim() === '') return undefined
  if (v.is(Contact.entries[way], value)) return undefined
  return way === 'phone' || way === 'email' ? way : 'contact'
}

function gapInChannels({ channels }: Fields): FieldGap | undefined {
  const named = channels.filter(({ name }) => name.trim() !== '')
  return named.every((channel) => v.is(Channel, channel)) ? undefined : 'channel'
}
