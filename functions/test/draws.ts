// Draws for tests: people with ties to a team on the Monday of a draw, and which of them were asked.
import { listMyLots } from '@ngo2/shared/draws/contract'
import type { TestApp } from './an-app'
import type { Person } from './people'
import type { TestTeam } from './teams'
import { aPlotOf, planters } from './ties'

export const dayMs = 24 * 3600 * 1000

/** The Monday on which `peopleWithTies` leaves the clock. */
export const drawnWeek = '2026-11-30'

/** So many people who planted at the team's site, on the Monday after: nobody was drawn yet. */
export async function peopleWithTies(
  test: TestApp,
  { operator, team }: { operator: Person; team: TestTeam },
  count: number,
): Promise<Person[]> {
  const people = await planters(test, await aPlotOf(operator, team.organisation), count)
  await test.settle()
  test.pass(6 * dayMs)
  return people
}

export async function isAsked(person: Person): Promise<boolean> {
  return (await person.does(listMyLots, {})).items.length > 0
}

export async function askedAmong(people: readonly Person[]): Promise<Person[]> {
  const asked = await Promise.all(people.map(isAsked))
  return people.filter((_, at) => asked[at])
}
