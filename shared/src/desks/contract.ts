// What clients and server agree on about making an organisation's page and keeping it.
import * as v from 'valibot'
import { endpoint } from '../contract/endpoint'
import { text } from '../contract/fields'
import { Causes, Organisation, OrganisationId } from '../organisations/organisation'
import { DeskPage, PageForm } from '../organisations/page'
import { DivisionCode } from '../organisations/place'
import { Answers } from '../organisations/questions'
import { Slug } from '../organisations/slug'
import { Role } from '../teams/role'
import { RegistrationForm } from './registration'

const organisationId = { organisationId: OrganisationId }

/**
 * "Find or make": look first by `listOrganisations` with `q` = the name; a page without a team is claimed, one with a team is asked
 * for an invitation. A name that is taken is refused here.
 */
export const makeOrganisation = endpoint({
  name: 'makeOrganisation',
  summary: 'Make an organisation’s page; it works at once, and its maker is the owner. Three a day.',
  method: 'PUT',
  path: '/organisations/{organisationId}/making',
  audience: 'member',
  input: v.object({
    ...organisationId,
    name: text(2, 40),
    county: DivisionCode,
    causes: Causes,
    answers: Answers,
    registration: RegistrationForm,
  }),
  output: Organisation,
  refusals: [
    'organisations.name_taken',
    'organisations.unknown_county',
    'desks.host_unfit',
    'desks.name_unclear',
    'desks.day_full',
    'moderation.text_refused',
    'resource.conflict',
  ],
})

/** One organisation somebody is in the team of. */
export const MyTeam = v.object({
  ...v.pick(Organisation, ['id', 'name', 'example', 'place', 'slug', 'frozen', 'closing', 'closedAt'])
    .entries,
  role: Role,
})
export type MyTeam = v.InferOutput<typeof MyTeam>

export const listMyTeams = endpoint({
  name: 'listMyTeams',
  summary: 'The organisations whose team I am in, with my role.',
  method: 'GET',
  path: '/me/teams',
  audience: 'member',
  input: v.object({}),
  output: v.object({ items: v.array(MyTeam) }),
  refusals: [],
})

export const Desk = v.object({
  /** What everybody sees. */
  organisation: Organisation,
  /** What the team wrote last. */
  page: DeskPage,
  role: Role,
  people: v.number(),
  /** Its address was changed before; it cannot be again. */
  addressChanged: v.boolean(),
})
export type Desk = v.InferOutput<typeof Desk>

export const readDesk = endpoint({
  name: 'readDesk',
  summary:
    'What a team sees of its organisation: the page as everybody sees it, as the team wrote it, and one’s role.',
  method: 'GET',
  path: '/organisations/{organisationId}/desk',
  audience: 'member',
  input: v.object(organisationId),
  output: Desk,
  refusals: ['auth.forbidden', 'resource.missing'],
})

export const editPage = endpoint({
  name: 'editPage',
  summary:
    'Write the page. The version is the one the editor saw; another one meanwhile is refused, and nothing is lost.',
  method: 'PUT',
  path: '/organisations/{organisationId}/page',
  audience: 'member',
  input: v.object({ ...organisationId, version: v.pipe(v.number(), v.integer()), page: PageForm }),
  output: DeskPage,
  refusals: [
    'auth.forbidden',
    'resource.missing',
    'organisations.unknown_county',
    'desks.edited_meanwhile',
    'desks.frozen',
    'desks.closed',
    'moderation.text_refused',
  ],
})

export const changeAddress = endpoint({
  name: 'changeAddress',
  summary: 'Give the page on the open web another address, once; the old one leads to it.',
  method: 'PUT',
  path: '/organisations/{organisationId}/address',
  audience: 'member',
  input: v.object({ ...organisationId, slug: Slug }),
  output: Organisation,
  refusals: [
    'auth.forbidden',
    'resource.missing',
    'desks.address_taken',
    'desks.address_changed_before',
    'desks.frozen',
    'desks.closed',
  ],
})

export const changeRegistration = endpoint({
  name: 'changeRegistration',
  summary: 'State the legal identity anew; what was verified of the former one is gone, and a host is asked.',
  method: 'PUT',
  path: '/organisations/{organisationId}/registration',
  audience: 'member',
  input: v.object({ ...organisationId, registration: RegistrationForm }),
  output: Organisation,
  refusals: ['auth.forbidden', 'resource.missing', 'desks.host_unfit', 'desks.frozen', 'desks.closed'],
})

/** An organisation that names another as its host. */
export const Guest = v.object({
  ...v.pick(Organisation, ['id', 'name', 'example', 'place', 'intro', 'registration']).entries,
})
export type Guest = v.InferOutput<typeof Guest>

export const listGuests = endpoint({
  name: 'listGuests',
  summary: 'The organisations that name this one as their host, answered or not.',
  method: 'GET',
  path: '/organisations/{organisationId}/guests',
  audience: 'member',
  input: v.object(organisationId),
  output: v.object({ items: v.array(Guest) }),
  refusals: ['auth.forbidden', 'resource.missing'],
})

export const answerHosting = endpoint({
  name: 'answerHosting',
  summary: 'A host co-signs for an organisation that named it, or declines; an owner may change the answer.',
  method: 'POST',
  path: '/organisations/{organisationId}/guests/{guestId}',
  audience: 'member',
  input: v.object({ ...organisationId, guestId: OrganisationId, answer: v.picklist(['agreed', 'declined']) }),
  output: Guest,
  refusals: ['auth.forbidden', 'resource.missing', 'desks.frozen', 'desks.closed'],
})

export const announceClosing = endpoint({
  name: 'announceClosing',
  summary: 'Announce that the page closes in seven days; it says so at once.',
  method: 'PUT',
  path: '/organisations/{organisationId}/closing',
  audience: 'member',
  input: v.object({ ...organisationId, because: text(2, 200) }),
  output: Organisation,
  refusals: ['auth.forbidden', 'resource.missing', 'desks.frozen', 'desks.closed'],
})

export const withdrawClosing = endpoint({
  name: 'withdrawClosing',
  summary: 'Take an announced closing back, before the day.',
  method: 'DELETE',
  path: '/organisations/{organisationId}/closing',
  audience: 'member',
  input: v.object(organisationId),
  output: Organisation,
  refusals: ['auth.forbidden', 'resource.missing', 'desks.closed'],
})
