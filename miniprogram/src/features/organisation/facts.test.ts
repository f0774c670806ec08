// What an organisation's page says of those who told much and of those who told little.
import { Organisation } from '@ngo2/shared/organisations/organisation'
import * as v from 'valibot'
import { cardTitleOf, factsOf, underName } from './facts'

const anOrganisation = (told: object = {}) =>
  v.parse(Organisation, {
    id: 'org_01KB0000000000000000000000',
    name: '沙窝子守绿队',
    intro: '在沙漠边上压沙、种梭梭，每年春秋各量一次。',
    place: { code: '620621', names: ['甘肃省', '武威市', '民勤县'] },
    causes: [],
    registration: { is: 'unstated' },
    example: true,
    registeredAt: '2026-11-01T00:00:00.000Z',
    ...told,
  })

test('place, causes and year stand in a row, and what is unknown leaves no gap', () => {
  expect(underName(anOrganisation({ causes: ['desert', 'water'], foundedYear: 2009 })).zh).toBe(
    '民勤县 · 治沙 · 水 · 2009年起',
  )
  expect(underName(anOrganisation()).zh).toBe('民勤县')
})

test('only what was told becomes a line', () => {
  expect(factsOf(anOrganisation())).toEqual([])
  const told = factsOf(anOrganisation({ serves: '四个村', registration: { is: 'hosted', host: '县青年会' } }))
  expect(told.map(({ value }) => value.zh)).toEqual(['四个村', '挂靠县青年会'])
})

test('a card says who and where, and is whole before the page has come', () => {
  expect(cardTitleOf(anOrganisation()).zh).toBe('民勤县沙窝子守绿队（示例）：事和账，你怎么看？')
  expect(cardTitleOf(undefined).zh).toBe('一家小机构：事和账，你怎么看？')
})
