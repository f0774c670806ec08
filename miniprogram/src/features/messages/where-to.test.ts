// A message leads to a page there is.
import { readFileSync } from 'node:fs'
import { Deed } from '@ngo2/shared/audit/entry'
import type { Message } from '@ngo2/shared/messages/message'
import { whereTo } from './where-to'

const organisation = { id: 'org_x', name: '沙边小组', example: true } as Message['organisation']
const config = readFileSync('miniprogram/src/app.config.ts', 'utf8')

it.each(Deed.options)('%s leads to a page the mini-program has, with the organisation', (deed) => {
  const { page, params } = whereTo({ deed, organisation })
  const [root, name] = page.split('/')
  expect(config).toMatch(new RegExp(`root: '${root}'[\\s\\S]*?'${name}'`))
  expect(params).toEqual({ id: 'org_x' })
})

it('a due quarter leads to the books, and a due report to the evidence', () => {
  expect(whereTo({ deed: 'reportDue', about: '2026Q3', organisation }).page).toBe('pkg-desk/books')
  expect(whereTo({ deed: 'reportDue', about: 'T4', organisation }).page).toBe('pkg-desk/evidence')
})
