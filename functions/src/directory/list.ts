// The list of organisations: which match, where they stand, shuffled inside their section, twelve at a time.
import type { InputOf } from '@ngo2/shared/contract/endpoint'
import { causesOf } from '@ngo2/shared/directory/columns'
import type { DirectoryRow, listOrganisations } from '@ngo2/shared/directory/contract'
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { Place } from '@ngo2/shared/organisations/place'
import { Section } from '@ngo2/shared/ranking/standing'
import * as v from 'valibot'
import { findPeopleOf } from '../evaluations'
import { placeTable } from '../places'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import { openCursor, sealCursor } from '../platform/page'
import { levelOf } from '../showcases'
import { findPublication, type StandingColumns, standingColumns, standingsKept } from '../snapshots'
import { peopleOf, sectionsOf, standingOf } from './cache'
import { directoryNow } from './current'
import { levelsIn, type When } from './part'
import { type Position, type Selected, select } from './select'

/** A screen shows eight or so, and a row costs a phone about one kilobyte when it is drawn. */
const pageSize = 12

export async function list(app: App, input: InputOf<typeof listOrganisations>) {
  const { dimension, cursor } = input
  const [parts, publication] = await Promise.all([directoryNow(app), findPublication(app.table)])
  const standings = publication === undefined ? nobodys : await standingsKept(app, publication.runId)
  const ratersOf = (id: string) => peopleOf(standings, id, 'transparency')
  const when = { day: beijingDay(app.now()), publication: publication?.runId ?? '', ratersOf }
  const ranked = parts.map((part) => ({
    part,
    sections: sectionsOf(part.segment, standings, dimension),
    levelAt: levelsIn(part, when),
  }))
  const { first, counts } = select(ranked, input, positionIn(cursor), pageSize + 1)
  const shown = first.slice(0, pageSize)
  const last = shown.at(-1)
  const [above = 0, across = 0, below = 0, collecting = 0] = counts
  return {
    items: await rowsOf(app, shown, { dimension, standings, when }),
    ...(last !== undefined && first.length > pageSize ? { next: cursorAt(last) } : {}),
    ...(publication && { publication }),
    counts: { above, across, below, collecting },
  }
}

/** Without a figure, the number of people is the one of this moment. */
async function rowsOf(
  app: App,
  shown: readonly Selected[],
  { dimension, standings, when }: { dimension: Dimension; standings: StandingColumns; when: When },
): Promise<DirectoryRow[]> {
  const published = ({ id }: Selected) => standingOf(standings, id, dimension)
  const collecting = shown
    .filter((one) => published(one)?.is !== 'figure')
    .map(({ id }) => v.parse(OrganisationId, id))
  const people = await findPeopleOf(app.table, collecting)
  const numbers = new Map<string, number>(collecting.map((id, nth) => [id, people[nth]?.[dimension] ?? 0]))
  const { placeOf } = await placeTable()
  return shown.map((one) => {
    const standing = published(one)
    const now =
      standing?.is === 'figure' ? standing : { is: 'collecting' as const, people: numbers.get(one.id) ?? 0 }
    return { ...outlineOf(one, placeOf), standing: now, ...levelIn(one, when) }
  })
}

function outlineOf({ part, at, id }: Selected, placeOf: (code: string) => Place | undefined) {
  const { names, examples, places, causes } = part.segment.columns
  const code = places[at] ?? ''
  return {
    id: v.parse(OrganisationId, id),
    name: names[at] ?? '',
    example: examples[at] === 1,
    place: placeOf(code) ?? { code, names: [] },
    causes: causesOf(causes[at] ?? 0),
  }
}

function levelIn({ part, id }: Selected, { day, ratersOf }: When) {
  const facts = part.facts.get(id)
  const level = facts && levelOf(facts, ratersOf(id), day).level
  return level === undefined ? {} : { level }
}

function positionIn(cursor: string | undefined): Position | undefined {
  const found = openCursor(cursor, ['section', 'chance', 'id'])
  if (found === undefined) return undefined
  const [section, chance] = [Number(found.section), Number(found.chance)]
  if (section in Section.options && Number.isInteger(chance)) return { section, chance, id: found.id }
  throw new AppError('request.invalid', 'the cursor is not one of this list', { field: 'cursor' })
}

const cursorAt = ({ section, chance, id }: Position) =>
  sealCursor({ section: String(section), chance: String(chance), id })

const nobodys = standingColumns([])
