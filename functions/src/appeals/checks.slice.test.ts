// Checks of a standing, from the asking to what a decision leaves behind.

import type { CheckId, OrganisationMatter } from '@ngo2/shared/appeals/check'
import { askAgain, askCheck, decideCheck, listChecks } from '@ngo2/shared/appeals/contract'
import { listAuditEntries } from '@ngo2/shared/audit/contract'
import { listMyMessages } from '@ngo2/shared/messages/contract'
import { anApp, type TestApp } from '../../test/an-app'
import { aCheckBy, heldStandings, word } from '../../test/appeals'
import { joinAs } from '../../test/evidence'
import { aMember, anOperator, type Person } from '../../test/people'
import { aTeam, type TestTeam } from '../../test/teams'
import { newId } from '../../test/things'
import { changingOf } from '../organisations'

let test: TestApp
let operator: Person
let colleague: Person
let team: TestTeam

beforeAll(async () => {
  test = await anApp()
})
beforeEach(async () => {
  operator = await anOperator(test)
  colleague = await anOperator(test)
  team = await aTeam(test)
})
afterAll(() => test.close())

const day = 24 * 3600 * 1000
const here = () => ({ organisationId: team.organisation.id })
const aCheck = (matter?: OrganisationMatter) => aCheckBy(team, matter)

describe('a check of a standing', () => {
  it('holds it where it is, with a clock of fourteen days, and is one however often it is asked', async () => {
    const asked = aCheck()
    const [one, other] = await Promise.all([
      team.owner.does(askCheck, asked),
      team.owner.does(askCheck, asked),
    ])
    expect(one).toEqual(other)
    const until = new Date(test.app.now().getTime() + 14 * day).toISOString()
    expect(await heldStandings(test, team)).toEqual([
      { ...here(), dimension: 'transparency', since: one.askedAt, until },
    ])
    test.pass(14 * day)
    expect(await heldStandings(test, team)).toEqual([])
  })

  it('is one at a time, and rests sixty days after it was decided', async () => {
    const asked = aCheck()
    await team.owner.does(askCheck, asked)
    expect(await team.owner.isRefused(askCheck, aCheck())).toBe('appeals.under_way')
    await operator.does(decideCheck, word(asked, 'rejected'))
    expect(await team.owner.isRefused(askCheck, aCheck())).toBe('appeals.too_soon')
    test.pass(60 * day)
    const owner = await aMember(test, team.owner.openid)
    await owner.does(askCheck, aCheck())
  })

  it('of two asked at once, one is made', async () => {
    const outcomes = await Promise.all([
      team.owner.ask(askCheck, aCheck()),
      team.owner.ask(askCheck, aCheck()),
    ])
    expect(outcomes.filter(({ is }) => is === 'ok')).toHaveLength(1)
    expect((await team.owner.does(listChecks, here())).items).toHaveLength(1)
  })

  it('ends with a reason in plain words, which the team reads, the log keeps and a message tells', async () => {
    const asked = aCheck()
    await team.owner.does(askCheck, asked)
    test.pass(1000)
    await operator.does(decideCheck, word(asked, 'rejected'))
    await operator.does(decideCheck, word(asked, 'rejected'))
    await test.settle()
    expect((await team.owner.does(listChecks, here())).items).toMatchObject([
      { state: 'decided', decisions: [{ verdict: 'rejected', because: word(asked, 'rejected').because }] },
    ])
    expect(await heldStandings(test, team)).toEqual([])
    const log = await team.owner.does(listAuditEntries, here())
    const deeds = log.items.map(({ deed, about }) => [deed, about])
    expect(deeds.filter(([deed]) => deed !== 'organisationMade')).toEqual([
      ['checkDecided', 'transparency rejected'],
      ['checkAsked', 'transparency'],
    ])
    const inbox = await team.owner.does(listMyMessages, {})
    expect(inbox.items.filter(({ deed }) => deed === 'checkDecided')).toHaveLength(1)
  })

  it('goes to another operator when it is asked again, and ends there', async () => {
    const asked = aCheck()
    await team.owner.does(askCheck, asked)
    const again = { checkId: asked.checkId, because: '理由里没有提到那六十条' }
    expect(await team.owner.isRefused(askAgain, again)).toBe('appeals.not_rejected')
    await operator.does(decideCheck, word(asked, 'rejected'))
    await Promise.all([team.owner.does(askAgain, again), team.owner.does(askAgain, again)])
    expect(await heldStandings(test, team)).toHaveLength(1)
    expect(await operator.isRefused(decideCheck, word(asked, 'rejected'))).toBe('appeals.needs_another')
    expect(await colleague.does(decideCheck, word(asked, 'upheld'))).toMatchObject({ state: 'final' })
    expect(await team.owner.isRefused(askAgain, { ...again, because: '还要再看一次' })).toBe('appeals.final')
  })

  it('is asked again within fourteen days or not at all', async () => {
    const asked = aCheck()
    await team.owner.does(askCheck, asked)
    await operator.does(decideCheck, word(asked, 'rejected'))
    test.pass(14 * day)
    const again = { checkId: asked.checkId, because: '我们来晚了一点' }
    expect(await team.owner.isRefused(askAgain, again)).toBe('appeals.final')
  })

  it('is decided once: of two operators at once, one is told', async () => {
    const asked = aCheck()
    await team.owner.does(askCheck, asked)
    const outcomes = await Promise.all([
      operator.ask(decideCheck, word(asked, 'upheld')),
      colleague.ask(decideCheck, word(asked, 'rejected')),
    ])
    const codes = outcomes.map((outcome) => (outcome.is === 'refused' ? outcome.refusal.code : outcome.is))
    expect(codes.sort()).toEqual(['appeals.decided_otherwise', 'ok'])
  })

  it('is decided by nobody of the team, and asked by nobody on a frozen page', async () => {
    const asked = aCheck()
    await team.owner.does(askCheck, asked)
    await joinAs(test, operator, team.organisation.id, 'editor')
    expect(await operator.isRefused(decideCheck, word(asked, 'upheld'))).toBe('appeals.own_matter')
    await test.app.table.write(changingOf(team.organisation.id, { frozen: true }, {}))
    const other = aCheck({ is: 'standing', dimension: 'communication' })
    expect(await team.owner.isRefused(askCheck, other)).toBe('appeals.frozen')
  })

  it('does not take the id of another one, and is nobody else’s to ask again', async () => {
    const asked = aCheck()
    await team.owner.does(askCheck, asked)
    const other = { ...asked, reason: '另外一个理由' }
    expect(await team.owner.isRefused(askCheck, other)).toBe('resource.conflict')
    const [stranger, again] = [await aMember(test), { checkId: asked.checkId, because: '不是我的事' }]
    expect(await stranger.isRefused(askAgain, again)).toBe('auth.forbidden')
    expect(await stranger.isRefused(askAgain, { ...again, checkId: newId('chk') as CheckId })).toBe(
      'resource.missing',
    )
  })
})
