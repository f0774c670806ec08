// Showcases, from what a team and operators do to what everybody sees.
import { readOrganisationPage } from '@ngo2/shared/directory/contract'
import { anApp, type TestApp } from '../../test/an-app'
import { anOperator, type Person, yes } from '../../test/people'
import { aShownTeam, secretName } from '../../test/showcases'
import { findOnTheWeb } from './repository'

let test: TestApp
let operator: Person

beforeAll(async () => {
  test = await anApp()
  operator = await anOperator(test)
})
afterAll(() => test.close())

it('shows evidence, projects, money and corrections a moment after they were made', async () => {
  const { organisation } = await aShownTeam(test, operator)
  const { showcase } = yes(await test.ask(readOrganisationPage, { organisationId: organisation.id }))
  expect(showcase.evidence).toMatchObject([
    { item: 'T2', state: 'seen', reviewersOnly: true, files: [] },
    { item: 'T9', state: 'seen', form: { item: 'T9', by: 'none' } },
  ])
  expect(showcase.projects).toMatchObject([{ name: '湖边三百亩草方格', budgetFen: 12_600_000 }])
  expect(showcase.quarter).toMatchObject({ quarter: '2026Q3', inFen: 3_000_000, closingFen: 515_000 })
  expect(showcase.corrections).toMatchObject([{ right: '量过是三百六十丛' }])
})

it('never holds what only the reviewers or the team may know', async () => {
  const { organisation } = await aShownTeam(test, operator)
  const page = JSON.stringify(await test.ask(readOrganisationPage, { organisationId: organisation.id }))
  const items = (await test.everything()).filter(({ entity }) => /howcase/.test(entity))
  for (const text of [page, JSON.stringify(items)]) {
    expect(text).toContain('湖边三百亩草方格')
    expect(text).not.toContain(secretName)
    expect(text).not.toContain('只给团队看的备注')
  }
  expect(page.length).toBeLessThan(12 * 1024)
})

it('is the same however often the same fact is told', async () => {
  const { organisation } = await aShownTeam(test, operator)
  const slug = yes(await test.ask(readOrganisationPage, { organisationId: organisation.id })).organisation
    .slug
  const before = slug && (await findOnTheWeb(test.app.table, slug))
  const item = (await test.everything()).find(
    ({ pk, entity }) => pk.endsWith(organisation.id) && entity === 'organisation',
  )
  if (item === undefined || slug === undefined) throw new Error('no organisation')
  const { foldShowcase } = await import('./fold')
  await foldShowcase(test.app, { change: 'changed', item, at: test.app.now() })
  expect(await findOnTheWeb(test.app.table, slug)).toEqual(before)
})
