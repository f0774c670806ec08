// Makes the demo world: members, organisations, what the ones say of the others, a site, its plots and some trees.
import { nameMe } from '@ngo2/shared/accounts/contract'
import type { MemberId } from '@ngo2/shared/accounts/member'
import type { Send } from '@ngo2/shared/contract/call'
import { makeId } from '@ngo2/shared/contract/ids'
import { giveEvaluation } from '@ngo2/shared/evaluations/contract'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { registerOrganisation } from '@ngo2/shared/organisations/contract'
import type { OrganisationId } from '@ngo2/shared/organisations/organisation'
import { openPlot, openSite, recordSurvey } from '@ngo2/shared/sites/contract'
import { cellsOf } from '@ngo2/shared/sites/plot'
import { isOpen } from '@ngo2/shared/sites/rules'
import { plantTree } from '@ngo2/shared/trees/contract'
import { type Chance, chanceFrom } from './chance'
import { type Addresses, forEachOf, must, sendTo, signInAs } from './client'
import { opinions } from './evaluations'
import { hearPeople, improvementOf } from './hear-people'
import { keepPages } from './keep-pages'
import type { Hand, Keepers } from './keeping'
import { plots, site, surveyOf } from './minqin'
import { organisations } from './organisations'
import { namedMembers, openids, operatorOpenids } from './people'
import { treeNames } from './tree-names'
import { visit } from './visit'

export interface WorldOptions extends Addresses {
  /** Gives the first operator her rights; the API has no way to, on purpose. */
  readonly makeOperator: (memberId: MemberId) => Promise<void>
  readonly nowMs: number
}

/** Calls under way at once. */
const width = 8

export async function makeWorld(
  options: WorldOptions,
): Promise<{ organisationIds: string[]; plotIds: string[] }> {
  const chance = chanceFrom(20)
  let made = 0
  const newId = (prefix: string) => makeId(prefix, options.nowMs + made++, chance.next)
  const hands = await signEverybodyIn(options)
  const sends = hands.map(({ send }) => send)
  const [operator] = sends
  if (operator === undefined) throw new Error('there is nobody to make the world')
  const organisationIds = organisations.map(() => newId('org'))
  for (const [at, form] of organisations.entries()) {
    await must(operator, registerOrganisation, { organisationId: organisationIds[at] ?? '', ...form })
  }
  await keepPages(organisationIds.slice(0, 2) as [OrganisationId, OrganisationId], {
    newId: (prefix) => newId(prefix) as never,
    today: beijingDay(new Date(options.nowMs)),
    keepers: keepersAmong(hands),
  })
  await evaluate(sends, organisationIds, chance, newId)
  await hearPeople({
    head: keepersAmong(hands).head.send,
    organisationId: (organisationIds[0] ?? '') as OrganisationId,
    newId: (prefix) => newId(prefix) as never,
  })
  const plotIds = await openMinqin(operator, organisationIds[0] ?? '', chance, newId)
  await plant(sends, plotIds, chance, newId)
  await visit({
    visitors: [...sends.slice(1, 4), ...sends.slice(20, 35)],
    operator: sends[openids.indexOf('demo-zheng')] ?? operator,
    organisationId: organisationIds[0] ?? '',
    today: beijingDay(new Date(options.nowMs)),
    newId,
  })
  return { organisationIds, plotIds }
}

async function signEverybodyIn(options: WorldOptions): Promise<Hand[]> {
  const hands: Hand[] = []
  await forEachOf(openids, width, async (openid, at) => {
    const { token, me } = await signInAs(options, openid)
    hands[at] = { memberId: me.id, send: sendTo(options.apiUrl, token) }
    if (operatorOpenids.includes(openid)) await options.makeOperator(me.id)
  })
  for (const [at, { name }] of namedMembers.entries()) {
    await must((hands[at] as Hand).send, nameMe, { name })
  }
  return hands
}

function keepersAmong(hands: readonly Hand[]): Keepers {
  const hand = (openid: string) => hands[openids.indexOf(openid)] as Hand
  return {
    operators: [hand('demo-operator'), hand('demo-zheng')],
    head: hand('demo-ma'),
    accountant: hand('demo-he'),
    council: hand('demo-luo'),
    neighbour: hand('demo-xi'),
  }
}

type NewId = (prefix: string) => string

async function evaluate(
  sends: readonly Send[],
  organisationIds: readonly string[],
  chance: Chance,
  newId: NewId,
) {
  const given = opinions(chance, sends.length, organisationIds.length)
  await forEachOf(given, width, async ({ member, organisation, form }) => {
    const organisationId = organisationIds[organisation] ?? ''
    // People speak about the first one, whose page is kept, in their own words too.
    const improve = organisation === 0 ? improvementOf(chance, form.tie) : undefined
    const told = { organisationId, evaluationId: newId('evl'), ...form, ...(improve && { improve }) }
    await must(sends[member] as Send, giveEvaluation, told)
  })
}

async function openMinqin(
  operator: Send,
  organisationId: string,
  chance: Chance,
  newId: NewId,
): Promise<string[]> {
  const siteId = newId('sit')
  await must(operator, openSite, { siteId, organisationId, ...site })
  const plotIds = plots.map(() => newId('plo'))
  for (const [at, { form }] of plots.entries()) {
    await must(operator, openPlot, { plotId: plotIds[at] ?? '', siteId, ...form })
  }
  for (const [at, { form, measured }] of plots.entries()) {
    if (measured === undefined) continue
    const found = surveyOf(chance, cellsOf(form), measured)
    await must(operator, recordSurvey, { plotId: plotIds[at] ?? '', surveyId: newId('svy'), ...found })
  }
  return plotIds
}

async function plant(sends: readonly Send[], plotIds: readonly string[], chance: Chance, newId: NewId) {
  const wanted = sends.slice(1, 81).map((send, at) => ({ send, plot: at % plots.length }))
  const taken = new Set<string>()
  await forEachOf(wanted, width, async ({ send, plot: at }) => {
    const plot = plots[at]?.form
    const plotId = plotIds[at]
    if (plot === undefined || plotId === undefined) return
    const free = Array.from({ length: cellsOf(plot) }, (_, cell) => cell).filter(
      (cell) => isOpen(plot, cell) && !taken.has(`${at}/${cell}`),
    )
    const cell = chance.pick(free)
    taken.add(`${at}/${cell}`)
    const name = chance.next() < 0.6 ? { name: chance.pick(treeNames) } : {}
    const species = chance.pick(plot.species)
    await must(send, plantTree, { plotId, treeId: newId('tre'), cell, species, ...name })
  })
}
