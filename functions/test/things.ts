// Things for tests: organisations, plots and evaluations that are valid unless told otherwise.
import { makeId } from '@ngo2/shared/contract/ids'
import type { CriterionId } from '@ngo2/shared/evaluations/criterion'
import type { Answer, EvaluationForm } from '@ngo2/shared/evaluations/evaluation'
import { registerOrganisation } from '@ngo2/shared/organisations/contract'
import type { Organisation, OrganisationForm } from '@ngo2/shared/organisations/organisation'
import { openPlot, openSite } from '@ngo2/shared/sites/contract'
import type { Plot, PlotForm } from '@ngo2/shared/sites/plot'
import type { Person } from './people'

let made = 0

/** An id nobody has used. */
export function newId(prefix: string): string {
  return makeId(prefix, 1_764_000_000_000 + made++, Math.random)
}

export async function anOrganisation(
  operator: Person,
  over: Partial<OrganisationForm> = {},
): Promise<Organisation> {
  return operator.does(registerOrganisation, {
    organisationId: newId('org'),
    ...anOrganisationForm(),
    ...over,
  })
}

export function anOrganisationForm(): OrganisationForm {
  return {
    name: `沙边小组${made++}`,
    county: '620621',
    causes: ['desert'],
    size: 'upTo10',
    foundedYear: 2010,
    intro: '在沙漠边上压沙种梭梭的小组。',
    serves: '沙边四个村',
    registration: { is: 'unstated' },
    example: true,
  }
}

export async function aPlot(operator: Person, over: Partial<PlotForm> = {}): Promise<Plot> {
  const organisation = await anOrganisation(operator)
  const siteId = newId('sit')
  await operator.does(openSite, {
    siteId,
    organisationId: organisation.id,
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
    species: ['suosuo', 'ningtiao'],
    spacingM: { between: 3, rows: 5 },
    rows: 5,
    columns: 5,
    carries: 25,
    ...over,
  })
}

/** What a reader says of an organisation: seen everything, unless told otherwise. */
export function anEvaluation(answers: Partial<Record<CriterionId, Answer>> = { T11: 'seen', C7: 'seen' }) {
  const form: EvaluationForm = { tie: 'reader', answers }
  return { evaluationId: newId('evl'), ...form }
}
