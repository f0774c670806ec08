// What is left of the books of a page that was closed: nothing.
import { listBooks, readPublicBooks, submitYear } from '@ngo2/shared/books/contract'
import { anApp } from '../../test/an-app'
import { keepQuarter } from '../../test/books'
import { yes } from '../../test/people'
import { aTeam } from '../../test/teams'
import { remindOfQuarters } from './reminders'
import { removeBooks } from './removal'

it('takes out every quarter, year and reminder, and reminds nobody of them', async () => {
  const test = await anApp()
  const { owner, organisation } = await aTeam(test)
  const organisationId = organisation.id
  for (const quarter of ['2025Q3', '2025Q4', '2026Q1', '2026Q2'])
    await keepQuarter(owner, organisationId, quarter)
  await owner.does(submitYear, { organisationId, year: '2025', version: 0, adjustments: [] })
  await remindOfQuarters(test.app)
  await removeBooks(test.app, organisationId)
  await removeBooks(test.app, organisationId)
  const left = (await test.everything()).filter(({ pk, sk }) => `${pk}${sk}`.includes('BOOK'))
  expect(left).toEqual([])
  expect(await owner.does(listBooks, { organisationId })).toEqual({ quarters: [], years: [] })
  expect(yes(await test.ask(readPublicBooks, { organisationId }))).toEqual({ quarters: [] })
  const reminders = async () => (await test.everything()).filter(({ deed }) => deed === 'reportDue').length
  expect(await reminders()).toBe(1)
  test.pass(90 * 24 * 3600 * 1000)
  await remindOfQuarters(test.app)
  expect(await reminders()).toBe(1)
  await test.close()
})
