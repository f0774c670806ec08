// Checks of words and replies, and appeals about one’s own evaluation.

import type { CheckId, OrganisationMatter } from '@ngo2/shared/appeals/check'
import {
  appealSheet,
  askAgain,
  askCheck,
  decideCheck,
  listChecks,
  listMyAppeals,
  listWaitingChecks,
  readCheck,
} from '@ngo2/shared/appeals/contract'
import { listAuditEntries } from '@ngo2/shared/audit/contract'
import { deleteMe } from '@ngo2/shared/departures/contract'
import { giveEvaluation, readMyEvaluation } from '@ngo2/shared/evaluations/contract'
import { readFeedback, replyToTheme } from '@ngo2/shared/improvements/contract'
import { anApp, type TestApp } from '../../test/an-app'
import { aCheckBy, heldStandings, word } from '../../test/appeals'
import { spokenBy } from '../../test/feedback'
import { aMember, anOperator, type Person } from '../../test/people'
import { aTeam, type TestTeam } from '../../test/teams'
import { anEvaluation, newId } from '../../test/things'
import { faultAt } from '../../test/wechat-faults'

let test: TestApp
let operator: Person
let team: TestTeam

beforeAll(async () => {
  test = await anApp()
  operator = await anOperator(test)
})
beforeEach(async () => {
  team = await aTeam(test)
})
afterAll(() => test.close())

const here = () => ({ organisationId: team.organisation.id })
const aCheck = (matter?: OrganisationMatter) => aCheckBy(team, matter)
const textsHere = async () => {
  const { dimensions } = await team.owner.does(readFeedback, here())
  return dimensions.flatMap((one) => (one.is === 'told' ? one.themes.flatMap(({ texts }) => texts) : []))
}

describe('a check of words', () => {
  beforeEach(async () => {
    await spokenBy(test, 4, team.organisation.id)
    await spokenBy(test, 1, team.organisation.id, { theme: 'T11', text: '会计是站长的亲戚' })
  })
  const theWords = async () => {
    const found = (await textsHere()).find(({ text }) => text === '会计是站长的亲戚')
    if (found === undefined) throw new Error('the words are not there')
    return found
  }

  it('leaves them where they are, marked, and shows them to the operator without their author', async () => {
    const { ref } = await theWords()
    const asked = aCheck({ is: 'text', ref })
    await team.owner.does(askCheck, asked)
    expect((await theWords()).checking).toMatchObject({ since: test.app.now().toISOString() })
    const seen = await operator.does(readCheck, { checkId: asked.checkId })
    expect(seen.text).toBe('会计是站长的亲戚')
    await operator.does(decideCheck, word(asked, 'rejected'))
    expect((await theWords()).checking).toBeUndefined()
  })

  it('hides them when it is upheld; they count on as a theme', async () => {
    const { ref } = await theWords()
    const asked = aCheck({ is: 'text', ref })
    await team.owner.does(askCheck, asked)
    await operator.does(decideCheck, word(asked, 'upheld'))
    expect(await textsHere()).toHaveLength(4)
    expect(await team.owner.isRefused(askCheck, aCheck({ is: 'text', ref: 'a'.repeat(22) as never }))).toBe(
      'resource.missing',
    )
  })
})

it('a reply that was never let through is shown when a check of it is upheld', async () => {
  await spokenBy(test, 5, team.organisation.id)
  await textsHere()
  await faultAt(test, '/wxa/msg_sec_check', { down: true, times: 1 })
  const reply = {
    ...here(),
    replyId: newId('rpl') as never,
    theme: 'T11' as const,
    version: 0,
    text: '下季度贴账',
  }
  await team.owner.does(replyToTheme, reply)
  const asked = aCheck({ is: 'reply', theme: 'T11' })
  await team.owner.does(askCheck, asked)
  await operator.does(decideCheck, word(asked, 'upheld'))
  expect(await team.owner.does(replyToTheme, reply)).toMatchObject({ state: 'shown' })
})

describe('an appeal about one’s own evaluation', () => {
  const anAppeal = () => ({
    ...here(),
    checkId: newId('chk') as CheckId,
    reason: '我们一个班用老师的手机写的',
  })
  async function appealing() {
    const mei = await aMember(test)
    await mei.does(giveEvaluation, { ...here(), ...anEvaluation() })
    const asked = anAppeal()
    await mei.does(appealSheet, asked)
    return { mei, asked }
  }

  it('is one however often she asks, at once or again', async () => {
    const mei = await aMember(test)
    await mei.does(giveEvaluation, { ...here(), ...anEvaluation() })
    const asked = anAppeal()
    await Promise.all([mei.does(appealSheet, asked), mei.does(appealSheet, asked)])
    await mei.does(appealSheet, asked)
    expect(await mei.isRefused(appealSheet, anAppeal())).toBe('appeals.under_way')
    expect((await mei.does(listMyAppeals, {})).items).toHaveLength(1)
  })

  it('gives it back its full right when it is upheld', async () => {
    const { mei, asked } = await appealing()
    const seen = await operator.does(readCheck, { checkId: asked.checkId })
    expect(seen.evaluation?.tie).toBe('reader')
    expect(JSON.stringify(seen)).not.toContain(mei.id)
    await operator.does(decideCheck, word(asked, 'upheld'))
    expect(await mei.does(readMyEvaluation, here())).toMatchObject({ restored: true })
  })

  it('leaves it as it is when she said something else meanwhile', async () => {
    const { mei, asked } = await appealing()
    await mei.does(giveEvaluation, { ...here(), ...anEvaluation() })
    await operator.does(decideCheck, word(asked, 'upheld'))
    expect((await mei.does(readMyEvaluation, here())).restored).toBeUndefined()
  })

  it('is never heard of by the organisation, and holds no standing', async () => {
    const { mei, asked } = await appealing()
    await operator.does(decideCheck, word(asked, 'rejected'))
    await mei.does(askAgain, { checkId: asked.checkId, because: '请另一个人再看看' })
    await test.settle()
    expect((await team.owner.does(listChecks, here())).items).toEqual([])
    const log = await team.owner.does(listAuditEntries, here())
    expect(log.items.map(({ deed }) => deed)).toEqual(['organisationMade'])
    expect(await heldStandings(test, team)).toEqual([])
    const stranger = await aMember(test)
    const again = { checkId: asked.checkId, because: '不是我的事' }
    expect(await stranger.isRefused(askAgain, again)).toBe('resource.missing')
  })

  it('needs an evaluation, and is not decided by whoever gave it', async () => {
    const [stranger, staff] = [await aMember(test), await anOperator(test)]
    expect(await stranger.isRefused(appealSheet, anAppeal())).toBe('resource.missing')
    await staff.does(giveEvaluation, { ...here(), ...anEvaluation() })
    const asked = anAppeal()
    await staff.does(appealSheet, asked)
    expect(await staff.isRefused(decideCheck, word(asked, 'upheld'))).toBe('appeals.own_matter')
  })

  it('goes when she leaves', async () => {
    const { mei, asked } = await appealing()
    await mei.does(deleteMe, {})
    expect(await operator.isRefused(readCheck, { checkId: asked.checkId })).toBe('resource.missing')
    const { items } = await operator.does(listWaitingChecks, {})
    expect(items.map(({ id }) => id)).not.toContain(asked.checkId)
  })
})
