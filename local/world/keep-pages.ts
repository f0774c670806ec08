// Teams of the demo world take their pages over and keep them: people, evidence, projects and books, as phones would.
import { claimOrganisation, decideClaim } from '@ngo2/shared/claims/contract'
import { answerHosting, changeRegistration, editPage } from '@ngo2/shared/desks/contract'
import type { RegistrationForm } from '@ngo2/shared/desks/registration'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import type { PageForm } from '@ngo2/shared/organisations/page'
import { inviteToTeam, joinTeam, listTeam } from '@ngo2/shared/teams/contract'
import type { Role } from '@ngo2/shared/teams/role'
import { must } from './client'
import { keepBooks } from './keep-books'
import { giveGreenWatchEvidence, giveSaxaulEvidence } from './keep-evidence'
import { keepProjects } from './keep-projects'
import type { Hand, Keeping } from './keeping'
import { greenWatchPage, saxaulSocietyPage } from './kept-pages'

/** The first organisation is kept by a whole team; the second by one person, under the first as its host. */
export async function keepPages(
  [first, second]: readonly [OrganisationId, OrganisationId],
  around: Omit<Keeping, 'organisationId'>,
): Promise<void> {
  const { head, accountant, council, neighbour } = around.keepers
  const green = { ...around, organisationId: first }
  await takeOver(green, head, greenWatchPage, { is: 'registered', creditCode: '52620621000000000H' })
  await invite(green, head, accountant, 'finance')
  await invite(green, head, council, 'council')
  await keepProjects(green)
  await keepBooks(green)
  await giveGreenWatchEvidence(green)
  const saxaul = { ...around, organisationId: second }
  await takeOver(saxaul, neighbour, saxaulSocietyPage, { is: 'hosted', hostId: first })
  await must(head.send, answerHosting, { organisationId: first, guestId: second, answer: 'agreed' })
  await giveSaxaulEvidence(saxaul)
}

async function takeOver(
  { organisationId, newId, keepers }: Keeping,
  owner: Hand,
  page: PageForm,
  registration: RegistrationForm,
) {
  const claim = { organisationId, claimId: newId('clm') }
  if (await isIn(organisationId, owner)) return
  await must(owner.send, claimOrganisation, { ...claim, note: '我是这里的负责人，电话能打通。' })
  const because = '打过电话，对得上。'
  await must(keepers.operators[0].send, decideClaim, { ...claim, verdict: 'approved', because })
  await must(owner.send, editPage, { organisationId, version: 0, page })
  await must(owner.send, changeRegistration, { organisationId, registration })
}

async function invite({ organisationId, newId }: Keeping, owner: Hand, guest: Hand, role: Role) {
  const invitationId = newId('inv')
  if (await isIn(organisationId, guest, owner)) return
  const { code } = await must(owner.send, inviteToTeam, { organisationId, invitationId, role })
  await must(guest.send, joinTeam, { code })
}

/** A world that was half made is gone over again; a team that is there already stays as it is. */
async function isIn(organisationId: OrganisationId, who: Hand, by = who): Promise<boolean> {
  try {
    const { members } = await must(by.send, listTeam, { organisationId })
    return members.some(({ memberId }) => memberId === who.memberId)
  } catch {
    return false
  }
}
