// Teams for tests: an organisation its maker keeps, with people in whatever roles are asked for.

import type { CallerInputOf } from '@ngo2/shared/contract/endpoint'
import { makeOrganisation } from '@ngo2/shared/desks/contract'
import type { Organisation } from '@ngo2/shared/organisations/organisation'
import { inviteToTeam, joinTeam } from '@ngo2/shared/teams/contract'
import { Role } from '@ngo2/shared/teams/role'
import type { TestApp } from './an-app'
import { aMember, type Person } from './people'
import { newId } from './things'

export interface TestTeam {
  readonly organisation: Organisation
  readonly owner: Person
}

let made = 0

/** What a maker types; ids and names nobody has used. */
export function aMaking(over: Partial<CallerInputOf<typeof makeOrganisation>> = {}) {
  return {
    organisationId: newId('org'),
    name: `湖区护林队${made++}`,
    county: '620621',
    causes: ['desert' as const],
    answers: {
      intro: { is: 'text' as const, text: '在青土湖边上看水、护林、种梭梭的几个人。' },
      serves: { is: 'text' as const, text: '湖区三个村' },
    },
    registration: { is: 'unstated' as const },
    ...over,
  }
}

/** An organisation of the maker's own, kept by her. */
export async function aTeam(
  test: TestApp,
  over: Partial<CallerInputOf<typeof makeOrganisation>> = {},
): Promise<TestTeam> {
  const owner = await aMember(test)
  return { owner, organisation: await owner.does(makeOrganisation, aMaking(over)) }
}

/** Somebody who joins this team by an invitation, as people do. */
export async function aColleague(
  test: TestApp,
  { owner, organisation }: TestTeam,
  role: Role,
): Promise<Person> {
  const person = await aMember(test)
  const invitationId = newId('inv')
  const { code } = await owner.does(inviteToTeam, { organisationId: organisation.id, invitationId, role })
  await person.does(joinTeam, { code })
  return person
}

/** A team with one person in each role. */
export async function aWholeTeam(
  test: TestApp,
): Promise<TestTeam & { readonly people: Record<Role, Person> }> {
  const team = await aTeam(test)
  const others = Role.options.filter((role) => role !== 'owner')
  const people: Partial<Record<Role, Person>> = { owner: team.owner }
  for (const role of others) people[role] = await aColleague(test, team, role)
  const { owner, editor, finance, volunteers, council } = people
  if (!owner || !editor || !finance || !volunteers || !council) throw new Error('a role is missing')
  return { ...team, people: { owner, editor, finance, volunteers, council } }
}
