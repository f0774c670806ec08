// The organisations of the demo world: all fictional, all marked 示例, spread over western counties.
import { readFileSync } from 'node:fs'
import { OrganisationForm } from '@ngo2/shared/organisations/organisation'
import { parse } from 'csv-parse/sync'
import * as v from 'valibot'

const rows: Record<string, string>[] = parse(readFileSync(new URL('organisations.csv', import.meta.url)), {
  columns: true,
})

/** Forms to register, the best known first. */
export const organisations: readonly OrganisationForm[] = rows.map((row) =>
  v.parse(OrganisationForm, {
    ...row,
    causes: row.causes?.split(' '),
    registration: { is: 'unstated' },
    example: true,
  }),
)
