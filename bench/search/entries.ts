// The names as entries of the directory, one in five with evidence that counts.
import { syllablesOf } from '@ngo2/functions/directory/aloud'
import { Entry } from '@ngo2/functions/directory/entry'
import { makeId } from '@ngo2/shared/contract/ids'
import { initialsIn } from '@ngo2/shared/places/initials'
import * as v from 'valibot'
import { chance, namesOf } from './names'

/** By ascending id. */
export function entriesOf(count: number): Entry[] {
  const random = chance(7)
  return namesOf(count).map(({ name, place, causes }, nth) => {
    const syllables = syllablesOf(name)
    return v.parse(Entry, {
      id: makeId('org', 1_760_000_000_000 + nth, random),
      name,
      example: false,
      place,
      causes,
      pinyin: syllables.replaceAll(' ', ''),
      initials: initialsIn(syllables),
      ...(nth % 5 === 0 && { facts: { spans, registered: true } }),
    })
  })
}

const spans = ['T1', 'T2', 'T3', 'T4', 'T6', 'C6'].map((item) => ({
  item,
  from: '2026-06-01',
  until: '2099-12-31',
}))
