// Sites, plots and surveys, from the call to the table and back.
import { listNews } from '@ngo2/shared/news/contract'
import { cellAt } from '@ngo2/shared/sites/canopy'
import { listSites, openPlot, openSite, readPlot, recordSurvey } from '@ngo2/shared/sites/contract'
import { anApp, type TestApp } from '../../test/an-app'
import { aMember, anOperator, no, type Person, yes } from '../../test/people'
import { anOrganisation, aPlot, newId } from '../../test/things'

let test: TestApp
let operator: Person

beforeAll(async () => {
  test = await anApp()
  operator = await anOperator(test)
})
afterAll(() => test.close())

const aSurvey = (plotId: string, measuredOn: string, dead: number) => ({
  plotId,
  surveyId: newId('svy'),
  measuredOn,
  samples: [0, 1, 2, 3].map((cell) => ({
    cell,
    fate: cell < dead ? ('dead' as const) : ('alive2' as const),
  })),
})
const pageOf = async (plotId: string) => {
  await test.settle()
  return yes(await test.ask(readPlot, { plotId }))
}
async function aSiteForm() {
  const { id: organisationId } = await anOrganisation(operator)
  return {
    siteId: newId('sit'),
    organisationId,
    name: '南沙窝',
    county: '620621',
    intro: '绿洲南边的流动沙丘，压了草方格。',
    centre: { longitude: 103.0949, latitude: 38.6268 },
    example: true,
  }
}

it('lists a site with its plots, its centre as WeChat’s map draws it', async () => {
  const plot = await aPlot(operator)
  const { sites } = yes(await test.ask(listSites, {}))
  const site = sites.find(({ id }) => id === plot.siteId)
  expect(site?.plots.map(({ id }) => id)).toEqual([plot.id])
  expect(site?.centre.longitude).toBeCloseTo(103.0974, 3)
  expect(site?.centre.latitude).toBeCloseTo(38.6274, 3)
})

it('shows what a survey found on the page, on the canopy and in the news, once however often it is told', async () => {
  const plot = await aPlot(operator)
  const survey = aSurvey(plot.id, '2026-10-01', 1)
  const first = await operator.does(recordSurvey, survey)
  expect(await operator.does(recordSurvey, survey)).toEqual(first)
  const page = await pageOf(plot.id)
  expect(page.plot.survey).toEqual({ measuredOn: '2026-10-01', sampled: 4, alive: 3 })
  const canopy = Buffer.from(page.canopy, 'base64')
  expect([0, 1, 4].map((cell) => cellAt(canopy, cell).stand)).toEqual(['dead', 'alive2', 'unmeasured'])
  const { items } = yes(await test.ask(listNews, {}))
  expect(items.filter(({ id }) => id === survey.surveyId)).toMatchObject([
    { is: 'plotMeasured', sampled: 4, alive: 3 },
  ])
})

it('keeps the newer survey on the page when an older one is recorded late', async () => {
  const plot = await aPlot(operator)
  await operator.does(recordSurvey, aSurvey(plot.id, '2026-10-01', 1))
  await operator.does(recordSurvey, aSurvey(plot.id, '2025-10-01', 4))
  const page = await pageOf(plot.id)
  expect(page.plot.survey?.measuredOn).toBe('2026-10-01')
  expect(cellAt(Buffer.from(page.canopy, 'base64'), 3).stand).toBe('alive2')
})

it('gives a plot’s number to one of two who open it at once, and answers a retry the same', async () => {
  const { siteId } = await aPlot(operator, { number: 1 })
  const { id: _, siteId: __, survey: ___, ...form } = await aPlot(operator, { number: 9 })
  const asked = [newId('plo'), newId('plo')].map((plotId) => ({ ...form, siteId, plotId }))
  const outcomes = await Promise.all(asked.map((one) => operator.ask(openPlot, one)))
  expect(outcomes.map(({ is }) => is).sort()).toEqual(['ok', 'refused'])
  const [won, lost] = outcomes[0]?.is === 'ok' ? asked : asked.toReversed()
  if (won === undefined || lost === undefined) throw new Error('two asked')
  expect((await operator.does(openPlot, won)).id).toBe(won.plotId)
  expect(await operator.isRefused(openPlot, lost)).toBe('sites.number_taken')
  expect(await operator.isRefused(openPlot, { ...won, number: 10 })).toBe('resource.conflict')
})

it('refuses what does not exist, each by its field', async () => {
  const form = await aSiteForm()
  const plot = await aPlot(operator)
  const outside = { ...aSurvey(plot.id, '2026-10-01', 0), samples: [{ cell: 25, fate: 'dead' as const }] }
  expect(await operator.isRefused(openSite, { ...form, county: '999999' })).toBe('sites.unknown_county')
  expect(await operator.isRefused(openSite, { ...form, organisationId: newId('org') })).toBe(
    'resource.missing',
  )
  expect(await operator.isRefused(recordSurvey, outside)).toBe('sites.cell_outside')
  expect(await operator.isRefused(recordSurvey, aSurvey(plot.id, '2026-11-25', 0))).toBe('sites.day_ahead')
  expect(await operator.isRefused(recordSurvey, aSurvey(newId('plo'), '2026-10-01', 0))).toBe(
    'resource.missing',
  )
  expect(no(await test.ask(readPlot, { plotId: newId('plo') }))).toBe('resource.missing')
})

it('answers a site’s retry the same, refuses its id to another, and is for staff only', async () => {
  const form = await aSiteForm()
  const first = await operator.does(openSite, form)
  expect(await operator.does(openSite, form)).toEqual(first)
  expect(await operator.isRefused(openSite, { ...form, name: '北沙窝' })).toBe('resource.conflict')
  const mei = await aMember(test)
  expect(await mei.isRefused(openSite, await aSiteForm())).toBe('auth.forbidden')
})

it('counts no plant twice', async () => {
  const plot = await aPlot(operator)
  const survey = aSurvey(plot.id, '2026-10-01', 0)
  const twice = { ...survey, samples: [...survey.samples, ...survey.samples] }
  expect(await operator.isRefused(recordSurvey, twice)).toBe('sites.cell_twice')
})

it('refuses a survey id that was used for another survey of that day', async () => {
  const plot = await aPlot(operator)
  const survey = aSurvey(plot.id, '2026-10-01', 1)
  await operator.does(recordSurvey, survey)
  const other = { ...aSurvey(plot.id, '2026-10-01', 2), surveyId: survey.surveyId }
  expect(await operator.isRefused(recordSurvey, other)).toBe('resource.conflict')
})
