// People who say something of an organisation, for tests.

import { giveEvaluation } from '@ngo2/shared/evaluations/contract'
import type { CriterionId } from '@ngo2/shared/evaluations/criterion'
import type { Improvement } from '@ngo2/shared/evaluations/evaluation'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { TestApp } from './an-app'
import { aMember, type Person } from './people'
import { anEvaluation } from './things'

/** So many new members evaluate an organisation, each naming this to improve; a second passes, so that whoever comes after comes later. */
export async function spokenBy(
  test: TestApp,
  many: number,
  organisationId: OrganisationId,
  improve: Improvement = { theme: 'T11', text: '账目再细一点' },
): Promise<Person[]> {
  const people: Person[] = []
  for (let nth = 0; nth < many; nth++) {
    const person = await aMember(test)
    await person.does(giveEvaluation, { organisationId, ...anEvaluation(seenAll), improve })
    people.push(person)
  }
  test.pass(1000)
  return people
}

const seenAll: Partial<Record<CriterionId, 'seen'>> = { T11: 'seen', C7: 'seen' }
