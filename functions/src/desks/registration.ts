// The legal identity a team states, and the host that co-signs for it.
import { isDeepStrictEqual } from 'node:util'
import type * as contract from '@ngo2/shared/desks/contract'
import { mayHost, type RegistrationForm } from '@ngo2/shared/desks/registration'
import type { Organisation, OrganisationId, Registration } from '@ngo2/shared/organisations/organisation'
import { noting } from '../audit'
import {
  changingOf,
  findOrganisation,
  findOrganisations,
  freeCreditCode,
  openOf,
  stillOpen,
} from '../organisations'
import type { App } from '../platform/app'
import { AppError } from '../platform/app-error'
import type { Action } from '../platform/route'
import type { Write } from '../platform/table-write'
import { forbidden, memberDoer, membershipFor, standingOf } from '../teams'
import { leavingHostOf, listGuestIds, namingHostOf } from './guest-repository'
import { throwUnlessOpen } from './page'
import { existing } from './reading'

/** What a form becomes, with the writes that tell a host of it; refuses a host that cannot carry others. */
export async function registering(
  app: App,
  id: OrganisationId,
  form: RegistrationForm,
): Promise<{ registration: Registration; writes: readonly Write[] }> {
  if (form.is !== 'hosted') return { registration: form, writes: [] }
  const { hostId } = form
  const host = await findOrganisation(app.table, hostId, 'consistent')
  if (host === undefined || hostId === id || !mayHost(host)) {
    throw new AppError('desks.host_unfit', 'this organisation cannot carry another', {
      field: 'registration.hostId',
    })
  }
  const asked = noting(app, { organisationId: hostId, deed: 'hostAsked', by: { is: 'platform' }, about: id })
  return {
    registration: { is: 'hosted', host: host.name, hostId, answer: 'asked' },
    writes: [namingHostOf(hostId, id), openOf(hostId), asked],
  }
}

/** Stating the same again keeps what was verified of it. */
export const change: Action<typeof contract.changeRegistration> = async (app, input, actor) => {
  const { organisationId: id } = input
  const me = await membershipFor(app, actor, id, 'stateIdentity')
  const organisation = await existing(app, id)
  throwUnlessOpen(organisation)
  if (isStated(organisation.registration, input.registration)) return organisation
  const { registration, writes } = await registering(app, id, input.registration)
  const former = organisation.registration
  const given = former.is === 'registered' ? await freeCreditCode(app.table, id, former.creditCode) : []
  const left = former.is === 'hosted' && former.hostId ? [leavingHostOf(former.hostId, id)] : []
  const set = { registration, verification: undefined }
  const written = await app.table.write(
    changingOf(id, set, { ...stillOpen, registration: former }),
    standingOf(me),
    noting(app, {
      organisationId: id,
      deed: 'registrationChanged',
      by: memberDoer(actor),
      about: registration.is,
    }),
    ...given,
    ...left,
    ...writes,
  )
  if (written.done) return { ...organisation, ...set }
  if (written.blocked.includes(1)) throw forbidden('stateIdentity')
  return change(app, input, actor)
}

function isStated(standing: Registration, asked: RegistrationForm): boolean {
  if (standing.is === 'hosted') return asked.is === 'hosted' && standing.hostId === asked.hostId
  return isDeepStrictEqual(standing, asked)
}

export const listGuests: Action<typeof contract.listGuests> = async (app, { organisationId }, actor) => {
  await membershipFor(app, actor, organisationId, 'readDesk')
  const ids = await listGuestIds(app.table, organisationId)
  const guests = await findOrganisations(app.table, ids)
  return { items: guests.filter((guest) => namesHost(guest, organisationId)) }
}

/** The same answer again changes nothing. */
export const answer: Action<typeof contract.answerHosting> = async (app, input, actor) => {
  const { organisationId, guestId, answer: word } = input
  const me = await membershipFor(app, actor, organisationId, 'stateIdentity')
  const [host, guest] = await Promise.all([existing(app, organisationId), existing(app, guestId)])
  throwUnlessOpen(host)
  const { registration } = guest
  if (registration.is !== 'hosted' || registration.hostId !== organisationId) {
    throw new AppError('resource.missing', 'this organisation does not name you as its host')
  }
  if (registration.answer === word) return guest
  const answered = { ...registration, answer: word }
  const by = memberDoer(actor)
  const written = await app.table.write(
    changingOf(guestId, { registration: answered }, { registration }),
    standingOf(me),
    openOf(organisationId),
    noting(app, { organisationId: guestId, deed: 'hostAnswered', by, about: word, because: host.name }),
    noting(app, { organisationId, deed: 'hostAnswered', by, about: word, because: guest.name }),
  )
  if (written.done) return { ...guest, registration: answered }
  if (written.blocked.includes(1)) throw forbidden('stateIdentity')
  return answer(app, input, actor)
}

function namesHost({ registration }: Organisation, hostId: OrganisationId): boolean {
  return registration.is === 'hosted' && registration.hostId === hostId
}
