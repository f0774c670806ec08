// A message leads to a page there is.
import { readFileSync } from 'node:fs'
import { type Message, Told } from '@ngo2/shared/messages/message'
import { whereTo } from './where-to'

const organisation = { id: 'org_x', name: '沙边小组', example: true } as Message['organisation']
const config = readFileSync('miniprogram/src/app.config.ts', 'utf8')

it.each(Told.options)('%s leads to a page the mini-program has, with the organisation', (deed) => {
  const { page, params } = whereTo({ deed, organisation })
  const [root, name] = page.split('/')
  expect(config).toMatch(new RegExp(`root: '${root}'[\\s\\S]*?'${name}'`))
  expect(params).toEqual({ id: 'org_x' })
})

it('a due quarter leads to the books, and a due report to the evidence', () => {
  expect(whereTo({ deed: 'reportDue', about: '2026Q3', organisation }).page).toBe('pkg-desk/books')
  expect(whereTo({ deed: 'reportDue', about: 'T4', organisation }).page).toBe('pkg-desk/evidence')
})

it('a lot leads to the lots, and what was made of a visit to the visits', () => {
  expect(whereTo({ deed: 'askedByLot', organisation }).page).toBe('pkg-me/lots')
  expect(whereTo({ deed: 'visitDecided', organisation }).page).toBe('pkg-me/visits')
})
