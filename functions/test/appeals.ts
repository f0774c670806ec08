// Checks for tests: what a team asks to have looked at, what an operator says, and which standings are held meanwhile.
import type { CheckId, OrganisationMatter } from '@ngo2/shared/appeals/check'
import { openChecks } from '../src/appeals'
import type { TestApp } from './an-app'
import type { TestTeam } from './teams'
import { newId } from './things'

const ofAStanding: OrganisationMatter = { is: 'standing', dimension: 'transparency' }

/** Of its standing, unless told otherwise. */
export function aCheckBy({ organisation }: TestTeam, matter = ofAStanding) {
  const checkId = newId('chk') as CheckId
  return { organisationId: organisation.id, checkId, matter, reason: '有一批评价来得奇怪，请看一看' }
}

export function word({ checkId }: { checkId: CheckId }, verdict: 'upheld' | 'rejected') {
  return { checkId, verdict, because: '我们看过每一条，没有发现问题' }
}

export async function heldStandings(test: TestApp, { organisation }: TestTeam) {
  return (await openChecks(test.app)).filter(({ organisationId }) => organisationId === organisation.id)
}
