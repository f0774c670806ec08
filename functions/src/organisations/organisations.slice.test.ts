// Registering organisations and finding them, from the call to the table and back.
import { listOrganisations, readOrganisationPage } from '@ngo2/shared/directory/contract'
import { listNews } from '@ngo2/shared/news/contract'
import { registerOrganisation } from '@ngo2/shared/organisations/contract'
import { anApp, type TestApp } from '../../test/an-app'
import { aMember, anOperator, type Person, yes } from '../../test/people'
import { anOrganisation, anOrganisationForm, newId } from '../../test/things'

let test: TestApp
let operator: Person

beforeAll(async () => {
  test = await anApp()
  operator = await anOperator(test)
})
afterAll(() => test.close())

const found = async (q: string) => {
  await test.settle()
  const { items } = yes(await test.ask(listOrganisations, { dimension: 'transparency', seed: 1, q }))
  return items.map(({ name }) => name)
}

it('is found by name, pinyin, initials, place and cause, and not by what it is not', async () => {
  await anOrganisation(operator, { name: '西渠红柳社', causes: ['water'] })
  for (const q of ['红柳', 'hongliu', 'xqhl', '民勤 红柳', '红柳 水', 'water 红柳']) {
    expect([q, await found(q)]).toEqual([q, ['西渠红柳社']])
  }
  expect(await found('儿童 红柳')).toEqual([])
})

it('has one name: of ten who race for it, one gets it', async () => {
  const asked = Array.from({ length: 10 }, () => ({
    ...anOrganisationForm(),
    name: '抢名字的小组',
    organisationId: newId('org'),
  }))
  const outcomes = await Promise.all(asked.map((one) => operator.ask(registerOrganisation, one)))
  expect(outcomes.filter(({ is }) => is === 'ok')).toHaveLength(1)
  for (const name of [' 抢名字　的小组', '抢名\u200b字的小组', '\u202e抢名字的小组']) {
    const again = { ...anOrganisationForm(), name, organisationId: newId('org') }
    expect(await operator.isRefused(registerOrganisation, again)).toBe('organisations.name_taken')
  }
})

it('answers a retry the same and refuses its id to another', async () => {
  const asked = { ...anOrganisationForm(), organisationId: newId('org') }
  const first = await operator.does(registerOrganisation, asked)
  test.pass(1000)
  expect(await operator.does(registerOrganisation, asked)).toEqual(first)
  expect(await operator.isRefused(registerOrganisation, { ...asked, name: '另一个名字' })).toBe(
    'resource.conflict',
  )
})

it('knows its place by the division code and refuses a code that is none', async () => {
  const organisation = await anOrganisation(operator)
  expect(organisation.place.names).toEqual(['甘肃省', '武威市', '民勤县'])
  const nowhere = { ...anOrganisationForm(), county: '999999', organisationId: newId('org') }
  expect(await operator.isRefused(registerOrganisation, nowhere)).toBe('organisations.unknown_county')
})

it('is registered by operators only', async () => {
  const mei = await aMember(test)
  const asked = { ...anOrganisationForm(), organisationId: newId('org') }
  expect(await mei.isRefused(registerOrganisation, asked)).toBe('auth.forbidden')
})

it('is in the news when it is new, once however often it is told', async () => {
  const { id, name } = await anOrganisation(operator)
  await test.settle()
  const { items } = yes(await test.ask(listNews, {}))
  expect(items.filter((item) => item.id === id)).toMatchObject([
    { is: 'organisationRegistered', organisation: { name } },
  ])
  expect(yes(await test.ask(readOrganisationPage, { organisationId: id })).news?.id).toBe(id)
})

it('pages through all of them in an order that the seed decides, each once', async () => {
  for (let n = 0; n < 25; n++) await anOrganisation(operator)
  await test.settle()
  const walk = async (seed: number) => {
    const ids: string[] = []
    let cursor: string | undefined
    do {
      const page = yes(await test.ask(listOrganisations, { dimension: 'communication', seed, cursor }))
      ids.push(...page.items.map(({ id }) => id))
      cursor = page.next
    } while (cursor !== undefined)
    return ids
  }
  const [one, other] = [await walk(1), await walk(2)]
  expect(new Set(one).size).toBe(one.length)
  expect([...one].sort()).toEqual([...other].sort())
  expect(one).not.toEqual(other)
})
