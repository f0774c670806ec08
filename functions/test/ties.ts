// Proven ties for tests: people who planted at an organisation's site, or whose visit an operator confirmed.

import { beijingDay } from '@ngo2/shared/maths/calendar'
import type { Organisation } from '@ngo2/shared/organisations/organisation'
import { openPlot, openSite } from '@ngo2/shared/sites/contract'
import type { Plot } from '@ngo2/shared/sites/plot'
import { decideVisit, tellVisit } from '@ngo2/shared/ties/contract'
import { plantTree } from '@ngo2/shared/trees/contract'
import type { TestApp } from './an-app'
import { aMember, type Person } from './people'
import { newId } from './things'

/** A plot of 20 times 20 cells where this organisation plants. */
export async function aPlotOf(
  operator: Person,
  { id: organisationId }: Pick<Organisation, 'id'>,
): Promise<Plot> {
  const siteId = newId('sit')
  await operator.does(openSite, {
    siteId,
    organisationId,
    name: '东沙窝',
    county: '620621',
    intro: '绿洲东边的流动沙丘，压了草方格。',
    centre: { longitude: 103.0949, latitude: 38.6268 },
    example: true,
  })
  return operator.does(openPlot, {
    plotId: newId('plo'),
    siteId,
    number: 7,
    plantedOn: '2024-03-28',
    species: ['suosuo'],
    spacingM: { between: 3, rows: 5 },
    rows: 20,
    columns: 20,
    carries: 400,
  })
}

/** So many new members who each planted one tree on this plot; the stream has not told of it yet. */
export async function planters(test: TestApp, plot: Plot, count: number, from = 0): Promise<Person[]> {
  const people: Person[] = []
  for (let nth = 0; nth < count; nth++) {
    const person = await aMember(test)
    await person.does(plantTree, {
      plotId: plot.id,
      treeId: newId('tre'),
      cell: from + nth,
      species: 'suosuo',
    })
    people.push(person)
  }
  return people
}

export function aVisit(test: TestApp, { id: organisationId }: Pick<Organisation, 'id'>) {
  const visitedOn = beijingDay(test.app.now())
  return { organisationId, visitId: newId('vis'), visitedOn, note: '在他们院子里坐了一下午，看了账本。' }
}

/** Tells of a visit today, which the operator confirms. */
export async function visits(
  test: TestApp,
  { person, operator }: { person: Person; operator: Person },
  organisation: Pick<Organisation, 'id'>,
): Promise<void> {
  const visit = await person.does(tellVisit, aVisit(test, organisation))
  const { id: visitId } = visit
  const decision = { verdict: 'confirmed' as const, because: '电话里问过，去过。' }
  await operator.does(decideVisit, { organisationId: organisation.id, visitId, ...decision })
}
