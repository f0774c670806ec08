// Who is reminded of a quarter that is not closed, and when.
import { saveQuarter } from '@ngo2/shared/books/contract'
import { anApp } from '../../test/an-app'
import { aQuarter, keepQuarter } from '../../test/books'
import { aTeam, type TestTeam } from '../../test/teams'
import { remindOfQuarters } from './reminders'

it('reminds once, from the twentieth day on, whoever keeps books and has not closed the quarter', async () => {
  const test = await anApp()
  const [keeping, done, began] = [await aTeam(test), await aTeam(test), await aTeam(test)]
  const draft = async ({ owner, organisation }: TestTeam, quarter: string) =>
    owner.does(saveQuarter, { organisationId: organisation.id, quarter, version: 0, ...aQuarter() })
  await draft(keeping, '2026Q3')
  await keepQuarter(done.owner, done.organisation.id, '2026Q3')
  await draft(began, '2026Q4')
  const reminded = async () => {
    const log = (await test.everything()).filter(({ deed }) => deed === 'reportDue')
    return [keeping, done, began].map(({ organisation }) =>
      log.filter(({ organisationId }) => organisationId === organisation.id).map(({ about }) => about),
    )
  }
  await remindOfQuarters(test.app)
  await remindOfQuarters(test.app)
  expect(await reminded()).toEqual([['2026Q3'], [], []])
  // 19 January 2027 is nineteen days after the quarter, the day after is the twentieth.
  test.pass(Date.parse('2027-01-19T03:00:00Z') - test.app.now().getTime())
  await remindOfQuarters(test.app)
  expect(await reminded()).toEqual([['2026Q3'], [], []])
  test.pass(24 * 3600 * 1000)
  await remindOfQuarters(test.app)
  expect(await reminded()).toEqual([['2026Q3', '2026Q4'], ['2026Q4'], ['2026Q4']])
  await test.close()
})
