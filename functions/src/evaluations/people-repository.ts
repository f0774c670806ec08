// How many people spoke about an organisation, counted no further than a figure needs.
import { type Dimension, dimensions } from '@ngo2/shared/evaluations/criterion'
import { peopleForAFigure } from '@ngo2/shared/evaluations/rules'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import type { Item } from '../platform/item'
import type { Table } from '../platform/table'
import { parseEvaluation } from './repository'

export type People = Record<Dimension, number>
const Stored = v.object({ transparency: v.number(), communication: v.number() })

export async function findPeople(table: Table, organisationId: OrganisationId): Promise<People> {
  return peopleIn(await table.get(keyOf(organisationId)))
}

/** Of several organisations at once, in the order asked. */
export async function findPeopleOf(table: Table, ids: readonly OrganisationId[]): Promise<People[]> {
  return (await table.getAll(ids.map(keyOf))).map(peopleIn)
}

function peopleIn(item: Item | undefined): People {
  return item === undefined ? { transparency: 0, communication: 0 } : v.parse(Stored, item)
}

/** Whether nobody more needs to be counted. */
export function isEnough(people: People): boolean {
  return dimensions.every((dimension) => people[dimension] >= peopleForAFigure)
}

/** Counts anew, without the organisation's own team, from the evaluations themselves, so that doing it twice is doing it once. */
export async function recountPeople(table: Table, organisationId: OrganisationId): Promise<void> {
  const people: People = { transparency: 0, communication: 0 }
  let last: Record<string, unknown> | undefined
  do {
    const after = last && { after: last as { pk: string; sk: string } }
    const pk = `ORGANISATION#${organisationId}`
    const found = await table.query({ pk, prefix: 'EVALUATION#', limit: 20, consistent: true, ...after })
    const evaluations = found.items.map(parseEvaluation).filter(({ team }) => team === undefined)
    for (const { scores } of evaluations) {
      for (const dimension of dimensions) {
        if (Object.keys(scores[dimension]).length > 0) people[dimension]++
      }
    }
    last = found.last
  } while (last !== undefined && !isEnough(people))
  for (const dimension of dimensions) people[dimension] = Math.min(people[dimension], peopleForAFigure)
  await table.write({ put: { ...keyOf(organisationId), entity: 'people', ...people } })
}

const keyOf = (organisationId: OrganisationId) => ({ pk: `ORGANISATION#${organisationId}`, sk: 'PEOPLE' })
