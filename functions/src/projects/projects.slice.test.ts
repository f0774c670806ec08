// Projects through the front door.
import { decideCase, listCases } from '@ngo2/shared/moderation/contract'
import { endProject, listDeskProjects, listProjects, saveProject } from '@ngo2/shared/projects/contract'
import type { ProjectForm } from '@ngo2/shared/projects/project'
import { projectsMax } from '@ngo2/shared/projects/rules'
import { removeFromTeam } from '@ngo2/shared/teams/contract'
import { aSlowPhone } from '../../test/a-slow-phone'
import { anApp, type TestApp } from '../../test/an-app'
import { freeze } from '../../test/books'
import { aMember, anOperator, no, yes } from '../../test/people'
import { aColleague, aTeam, type TestTeam } from '../../test/teams'
import { newId } from '../../test/things'

let test: TestApp
let team: TestTeam
beforeAll(async () => {
  test = await anApp()
})
beforeEach(async () => {
  team = await aTeam(test)
})
afterAll(() => test.close())

const aProject = (over: Partial<ProjectForm> = {}): ProjectForm => ({
  name: '7号地补植与草方格',
  from: '2026-03-01',
  place: '民勤县西渠镇',
  budgetFen: 86_400_00,
  serves: '沙边四个村',
  ...over,
})
const asked = (over: Partial<ProjectForm> = {}) => ({
  organisationId: team.organisation.id,
  projectId: newId('prj'),
  version: 0,
  project: aProject(over),
})
const shown = async () => yes(await test.ask(listProjects, { organisationId: team.organisation.id })).items
const desk = async () =>
  (await team.owner.does(listDeskProjects, { organisationId: team.organisation.id })).items

it('is seen by everybody once it is saved, with the state its days say', async () => {
  await team.owner.does(saveProject, asked({ name: '红崖小学沙漠课', from: '2027-01-01' }))
  await team.owner.does(saveProject, asked({ name: '滴灌试验', until: '2026-08-31', wentWrong: '水压不够' }))
  await team.owner.does(saveProject, asked())
  expect((await shown()).map(({ name, state }) => [name, state])).toEqual([
    ['7号地补植与草方格', 'running'],
    ['红崖小学沙漠课', 'planned'],
    ['滴灌试验', 'ended'],
  ])
})

it('answers a retry the same, and keeps it once', async () => {
  const once = asked()
  const first = await team.owner.does(saveProject, once)
  expect(await team.owner.does(saveProject, once)).toEqual(first)
  expect(await desk()).toHaveLength(1)
})

it('loses no edit of two editors: the second learns that it changed meanwhile', async () => {
  const editor = await aColleague(test, team, 'editor')
  const made = asked()
  await team.owner.does(saveProject, made)
  await team.owner.does(saveProject, { ...made, version: 1, project: aProject({ result: '压了40亩' }) })
  const late = { ...made, version: 1, project: aProject({ result: '压了50亩' }) }
  expect(await editor.isRefused(saveProject, late)).toBe('projects.edited_meanwhile')
  expect((await shown())[0]?.result).toBe('压了40亩')
})

it('lets one of two who save at the same moment win', async () => {
  const editor = await aColleague(test, team, 'editor')
  const made = asked()
  await team.owner.does(saveProject, made)
  const both = await Promise.all([
    team.owner.ask(saveProject, { ...made, version: 1, project: aProject({ result: '甲写的' }) }),
    editor.ask(saveProject, { ...made, version: 1, project: aProject({ result: '乙写的' }) }),
  ])
  expect(both.filter(({ is }) => is === 'ok')).toHaveLength(1)
  expect(both.flatMap((one) => (one.is === 'refused' ? one.refusal.code : []))).toEqual([
    'projects.edited_meanwhile',
  ])
})

it('ends on a day with a result, and says so again on a retry', async () => {
  const made = asked()
  await team.owner.does(saveProject, made)
  const { organisationId, projectId } = made
  const ending = { organisationId, projectId, version: 1, on: '2026-11-20', result: '200丛活了133丛' }
  const ended = await team.owner.does(endProject, ending)
  expect(ended).toMatchObject({ state: 'ended', endedOn: '2026-11-20', result: '200丛活了133丛', version: 2 })
  expect(await team.owner.does(endProject, ending)).toEqual(ended)
  const tomorrow = { ...ending, version: 2, on: '2026-11-25' }
  expect(await team.owner.isRefused(endProject, tomorrow)).toBe('projects.end_outside')
  expect(await team.owner.isRefused(endProject, { ...ending, on: '2026-02-01' })).toBe('projects.end_outside')
  expect(await team.owner.isRefused(endProject, { ...ending, projectId: newId('prj') })).toBe(
    'resource.missing',
  )
  // Words may still be put right; it stays ended.
  const right = { ...made, version: 2, project: aProject({ result: '200丛活了134丛' }) }
  expect(await team.owner.does(saveProject, right)).toMatchObject({ state: 'ended', endedOn: '2026-11-20' })
})

it('names the field that asks for money', async () => {
  const outcome = await team.owner.ask(saveProject, asked({ result: '10元一棵树，快来' }))
  expect(outcome).toMatchObject({
    is: 'refused',
    refusal: { code: 'projects.asks_for_money', field: 'result' },
  })
  expect(await desk()).toEqual([])
})

it('refuses a period that ends before it begins', async () => {
  expect(await team.owner.isRefused(saveProject, asked({ until: '2026-02-01' }))).toBe('request.invalid')
})

it('is saved by those whose role carries it, and by nobody who was removed meanwhile', async () => {
  const stranger = await aMember(test)
  const finance = await aColleague(test, team, 'finance')
  for (const person of [stranger, finance]) {
    expect(await person.isRefused(saveProject, asked())).toBe('auth.forbidden')
  }
  expect(await stranger.isRefused(listDeskProjects, { organisationId: team.organisation.id })).toBe(
    'auth.forbidden',
  )
  const editor = await aColleague(test, team, 'editor')
  const removing = () =>
    team.owner.ask(removeFromTeam, { organisationId: team.organisation.id, memberId: editor.id })
  expect(no(await aSlowPhone(test, editor, removing)(saveProject, asked()))).toBe('auth.forbidden')
  expect(await desk()).toEqual([])
})

it('does not take the id of another organisation’s project', async () => {
  const made = asked()
  await team.owner.does(saveProject, made)
  const other = await aTeam(test)
  const theirs = { ...made, organisationId: other.organisation.id }
  expect(await other.owner.isRefused(saveProject, theirs)).toBe('resource.conflict')
})

it('refuses risky words and names them', async () => {
  const outcome = await team.owner.ask(saveProject, asked({ serves: '代开发票的人' }))
  expect(outcome).toMatchObject({
    is: 'refused',
    refusal: { code: 'moderation.text_refused', field: 'serves' },
  })
})

it('keeps showing the older words until somebody has looked at the new ones', async () => {
  const operator = await anOperator(test)
  const made = asked()
  await team.owner.does(saveProject, made)
  const waiting = { ...made, version: 1, project: aProject({ result: '种了__review__三百丛' }) }
  expect(await team.owner.does(saveProject, waiting)).toMatchObject({ words: 'pending', version: 2 })
  expect(await shown()).toHaveLength(1)
  expect((await shown())[0]?.result).toBeUndefined()
  const [{ id: caseId = '' } = {}] = (await operator.does(listCases, {})).items.slice(-1)
  await operator.does(decideCase, { caseId, verdict: 'show', because: '没有问题' })
  await test.settle()
  expect((await shown())[0]?.result).toBe('种了__review__三百丛')
})

it('shows nothing of a new project an operator takes down, and does not take the same words again', async () => {
  const operator = await anOperator(test)
  const made = asked({ name: '看不得的__review__' })
  await team.owner.does(saveProject, made)
  const [{ id: caseId = '' } = {}] = (await operator.does(listCases, {})).items.slice(-1)
  await operator.does(decideCase, { caseId, verdict: 'hide', because: '骂人' })
  await test.settle()
  expect(await shown()).toEqual([])
  expect((await desk())[0]?.words).toBe('hidden')
  const again = { ...asked({ name: '看不得的__review__' }) }
  expect(await team.owner.isRefused(saveProject, again)).toBe('moderation.text_refused')
})

it(`takes ${projectsMax} projects and no more, however many come at once`, async () => {
  const { pk, sk } = { pk: `ORGANISATION#${team.organisation.id}`, sk: 'PROJECT#' }
  await team.owner.does(saveProject, asked())
  const [one] = (await test.app.table.query({ pk, prefix: sk })).items
  if (one === undefined) throw new Error('no project was stored')
  for (let nth = 2; nth < projectsMax; nth++) {
    const id = newId('prj')
    await test.app.table.write(
      { put: { ...one, id, sk: `PROJECT#${id}` } },
      { put: { pk, sk: `PROJECT_SEAT#${nth}`, entity: 'projectSeat' } },
    )
  }
  const both = await Promise.all([asked(), asked()].map((form) => team.owner.ask(saveProject, form)))
  expect(both.map(({ is }) => is).sort()).toEqual(['ok', 'refused'])
  expect(await team.owner.isRefused(saveProject, asked())).toBe('projects.too_many')
})

it('does not change on a page two sides claim', async () => {
  const made = asked()
  await team.owner.does(saveProject, made)
  await freeze(test, team.organisation.id)
  expect(await team.owner.isRefused(saveProject, asked())).toBe('projects.frozen')
  const again = { ...made, version: 1, project: aProject({ result: '压了40亩' }) }
  expect(await team.owner.isRefused(saveProject, again)).toBe('projects.frozen')
})
