// The inbox and the messages WeChat delivers: from a deed in the log to whom it concerns.
import type { AuditEntry } from '@ngo2/shared/audit/entry'
import { deleteMe } from '@ngo2/shared/departures/contract'
import {
  agreeToMessage,
  countMyMessages,
  listMessageTemplates,
  listMyMessages,
  readMessagesUpTo,
} from '@ngo2/shared/messages/contract'
import { setRole } from '@ngo2/shared/teams/contract'
import { anApp, type TestApp } from '../../test/an-app'
import { agrees, messagesOn } from '../../test/messages'
import { type Person, yes } from '../../test/people'
import { aColleague, aTeam, aWholeTeam, type TestTeam } from '../../test/teams'
import { newId } from '../../test/things'
import { faultAt } from '../../test/wechat-faults'
import { noting } from '../audit'
import { deliver } from './deliver'

let test: TestApp
beforeEach(async () => {
  test = await anApp()
})
afterEach(async () => {
  expect(test.bugs).toEqual([])
  await test.close()
})

/** The platform, or whoever is named, notes a deed, and the stream tells it. */
async function happens({ organisation }: TestTeam, deed: Partial<AuditEntry> & Pick<AuditEntry, 'deed'>) {
  const by = { is: 'platform' as const }
  await test.app.table.write(noting(test.app, { organisationId: organisation.id, by, ...deed }))
  await test.settle()
  test.pass(1000)
}

const inbox = async (person: Person) => (await person.does(listMyMessages, {})).items

it('a deed is heard by those it concerns, and not by who did it', async () => {
  const { organisation, owner, people } = await aWholeTeam(test)
  await owner.does(setRole, {
    organisationId: organisation.id,
    memberId: people.editor.id,
    role: 'volunteers',
  })
  await happens({ organisation, owner }, { deed: 'reportDue', about: '2026Q3' })
  const deeds = async (person: Person) =>
    (await inbox(person)).map(({ deed }) => deed).filter((deed) => deed !== 'memberJoined')
  expect(await deeds(people.editor)).toEqual(['roleChanged'])
  expect(await deeds(owner)).toEqual(['reportDue'])
  expect(await deeds(people.finance)).toEqual(['reportDue'])
  expect(await deeds(people.council)).toEqual([])
  expect(await inbox(people.finance)).toEqual([
    expect.objectContaining({
      deed: 'reportDue',
      about: '2026Q3',
      organisation: expect.objectContaining({ name: organisation.name }),
    }),
  ])
})

it('a host that is asked reads which organisation asks', async () => {
  const [host, guest] = [await aTeam(test), await aTeam(test)]
  await happens(host, { deed: 'hostAsked', about: guest.organisation.id })
  expect(await inbox(host.owner)).toMatchObject([{ deed: 'hostAsked', because: guest.organisation.name }])
})

it('a fact told twice is one message, in the inbox and on the phone', async () => {
  const team = await aTeam(test)
  await agrees(test, team.owner, 'reportDue')
  await agrees(test, team.owner, 'reportDue')
  await happens(team, { deed: 'reportDue', about: '2026Q3' })
  const told = (await test.everything()).find(
    ({ deed, entity }) => entity === 'audit' && deed === 'reportDue',
  )
  if (told === undefined) throw new Error('nothing was noted')
  await Promise.all([1, 2].map(() => deliver(test.app, { change: 'inserted', item: told, at: new Date() })))
  expect(await inbox(team.owner)).toHaveLength(1)
  expect(await messagesOn(test, team.owner)).toHaveLength(1)
})

it('unread is what came after the last one read, and an older phone takes nothing back', async () => {
  const team = await aTeam(test)
  await happens(team, { deed: 'reportDue' })
  await happens(team, { deed: 'levelChanged', about: 'seed' })
  const [newest, oldest] = await inbox(team.owner)
  expect(await team.owner.does(countMyMessages, {})).toEqual({ unread: 2 })
  if (newest === undefined || oldest === undefined) throw new Error('the inbox is empty')
  expect(await team.owner.does(readMessagesUpTo, { upTo: oldest.id })).toEqual({ unread: 1 })
  expect(await team.owner.does(readMessagesUpTo, { upTo: newest.id })).toEqual({ unread: 0 })
  expect(await team.owner.does(readMessagesUpTo, { upTo: oldest.id })).toEqual({ unread: 0 })
  await happens(team, { deed: 'reportDue' })
  expect((await team.owner.does(listMyMessages, {})).unread).toBe(1)
})

it('the inbox is read page by page, newest first', async () => {
  const team = await aTeam(test)
  for (let nth = 0; nth < 23; nth++) await happens(team, { deed: 'reportDue', about: `20${10 + nth}` })
  const first = await team.owner.does(listMyMessages, {})
  const second = await team.owner.does(listMyMessages, { cursor: first.next })
  expect([...first.items, ...second.items].map(({ about }) => about)).toEqual(
    Array.from({ length: 23 }, (_, nth) => `20${32 - nth}`),
  )
})

it('one yes is one message on the phone, with fields as long as WeChat allows', async () => {
  const name = '腾格里沙漠东南缘湖区四个村护林队和老人互助小组联合会'
  const team = await aTeam(test, { name })
  await agrees(test, team.owner, 'evidenceDecided')
  await happens(team, { deed: 'evidenceDecided', about: 'T1 seen' })
  await happens(team, { deed: 'evidenceDecided', about: 'T2 seen' })
  expect(await messagesOn(test, team.owner)).toMatchObject([
    {
      templateId: 'tmpl-decided',
      page: 'pkg-me/messages',
      data: {
        thing1: { value: '材料有人看过了：登记证书 看过原件' },
        thing2: { value: `${name.slice(0, 19)}…` },
        date3: { value: '2026年11月24日' },
      },
    },
  ])
  expect(await inbox(team.owner)).toHaveLength(2)
})

it('who did not agree is sent nothing, and finds it in her inbox', async () => {
  const team = await aTeam(test)
  await happens(team, { deed: 'reportDue' })
  expect(await messagesOn(test, team.owner)).toEqual([])
  expect(await inbox(team.owner)).toHaveLength(1)
})

it('where WeChat knows of no agreement, ours are forgotten', async () => {
  const team = await aTeam(test)
  for (const agreementId of [newId('agr'), newId('agr')]) {
    await team.owner.does(agreeToMessage, { agreementId, template: 'reportDue' })
  }
  await happens(team, { deed: 'reportDue' })
  expect((await test.everything()).filter(({ entity }) => entity === 'agreement')).toEqual([])
})

it('a yes that WeChat refused is kept for the next message; one without an answer is not', async () => {
  const team = await aTeam(test)
  await agrees(test, team.owner, 'reportDue')
  await faultAt(test, '/cgi-bin/message/subscribe/send', { errcode: 45168, times: 1 })
  await happens(team, { deed: 'reportDue' })
  expect(await messagesOn(test, team.owner)).toEqual([])
  await happens(team, { deed: 'reportDue' })
  expect(await messagesOn(test, team.owner)).toHaveLength(1)
  await agrees(test, team.owner, 'reportDue')
  await faultAt(test, '/cgi-bin/message/subscribe/send', { down: true, times: 1 })
  await happens(team, { deed: 'reportDue' })
  await happens(team, { deed: 'reportDue' })
  expect(await messagesOn(test, team.owner)).toHaveLength(1)
})

it('agreeing told twice is one yes, and one that was used does not come back', async () => {
  const team = await aTeam(test)
  const agreement = { agreementId: newId('agr'), template: 'reportDue' as const }
  expect(await team.owner.does(agreeToMessage, agreement)).toEqual({ held: 1 })
  expect(await team.owner.does(agreeToMessage, agreement)).toEqual({ held: 1 })
  await agrees(test, team.owner, 'evidenceDecided')
  await happens(team, { deed: 'reportDue' })
  expect(await team.owner.does(agreeToMessage, agreement)).toEqual({ held: 0 })
})

it('whoever leaves takes her messages and agreements along, and nothing comes after', async () => {
  const team = await aTeam(test)
  const finance = await aColleague(test, team, 'finance')
  await agrees(test, finance, 'reportDue')
  await happens(team, { deed: 'reportDue' })
  await agrees(test, finance, 'reportDue')
  await finance.does(deleteMe, {})
  await happens(team, { deed: 'reportDue' })
  expect((await test.everything()).filter(({ pk }) => pk === `MEMBER#${finance.id}`)).toEqual([])
})

it('the ids of the templates are for everybody to ask', async () => {
  expect(yes(await test.ask(listMessageTemplates, {})).items).toEqual([
    { template: 'reportDue', templateId: 'tmpl-report' },
    { template: 'evidenceDecided', templateId: 'tmpl-decided' },
    { template: 'askedByLot', templateId: 'tmpl-lot' },
  ])
})
