// What a check is about, in words and in the address of the page that asks for it.
import { CheckId, type Matter, OrganisationMatter } from '@ngo2/shared/appeals/check'
import { dimensionWords } from '@ngo2/shared/evaluations/words'
import { themeWords } from '@ngo2/shared/improvements/words'
import * as v from 'valibot'
import type { Words } from '@/platform/language'
import { checksWords as words } from './words'

export function matterWords(matter: Matter): Words {
  if (matter.is === 'standing') return words.standing(dimensionWords[matter.dimension])
  if (matter.is === 'reply') return words.reply(themeWords[matter.theme])
  return matter.is === 'text' ? words.text : words.sheet
}

/** A check of something, or a second look at a check; nothing where the address names neither. */
export type Asked =
  | { readonly is: 'check'; readonly matter: OrganisationMatter }
  | { readonly is: 'again'; readonly checkId: CheckId }

/** `is`: the kind of matter or `again`; `what`: its dimension, theme, mark, or the check. */
export function askedOf(is: string | undefined, what: string | undefined): Asked | undefined {
  if (is === 'again') {
    const check = v.safeParse(CheckId, what)
    return check.success ? { is, checkId: check.output } : undefined
  }
  const matter = v.safeParse(OrganisationMatter, { is, dimension: what, theme: what, ref: what })
  return matter.success ? { is: 'check', matter: matter.output } : undefined
}
