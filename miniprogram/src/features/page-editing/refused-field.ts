// Which field of the form a refusal is about, where the server names one.
import type { CommandState } from '@ngo2/shared/client/command-state'
import { refusalWords } from '@/api/words'
import type { Words } from '@/platform/language'
import { FieldName } from './fields'
import { editingRefusals } from './words'

/** The server speaks of `page.answers.money.text`, `page.county`, `page.contact.phone`. */
export function fieldOf(path: string): FieldName | undefined {
  const parts = path.split('.')
  if (parts.includes('county')) return 'place'
  return FieldName.options.find((name) => parts.includes(name))
}

export function refusedField(
  state: CommandState<unknown>,
): { readonly name: FieldName; readonly words: Words } | undefined {
  if (state.is !== 'refused' || state.refusal.field === undefined) return undefined
  const name = fieldOf(state.refusal.field)
  return name && { name, words: refusalWords(state.refusal, editingRefusals) }
}
