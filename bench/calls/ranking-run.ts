// What a ranking run costs at the table: reading every evaluation once, and writing what it says of every organisation.

import { fitRun } from '@ngo2/functions/ranking/fit-run'
import { readSegment, segmentNames } from '@ngo2/functions/ranking/read-segment'
import { findRun, setRun } from '@ngo2/functions/ranking/run-repository'
import { findPublication } from '@ngo2/functions/snapshots/snapshot-repository'
import type { Print } from '../figures'
import type { SmallWorld } from '../small-world'
import type { Command, Meter } from './meter'

/** Read units for 1,000 sheets, write units for an organisation: what a run may take at most. */
const budget = { readUnitsPer1000Sheets: 150, writeUnitsPerOrganisation: 12 }

/** Answers what is over budget. Every stage may be run again and leaves the same behind, so it is the published run. */
export async function measureRun(print: Print, meter: Meter, { app }: SmallWorld): Promise<string[]> {
  const id = (await findPublication(app.table))?.runId
  if (id === undefined) throw new Error('nothing was published')
  await setRun(app.table, id, { state: 'reading' })
  const reading = await meter.during(async (metered) => {
    for (const segment of segmentNames) await readSegment(metered, id, segment)
  })
  const fitting = await meter.during((metered) => fitRun(metered, id))
  const { sheets = 0, organisations = 0 } = (await findRun(app.table, id)) ?? {}
  const readUnits = unitsOf([...reading, ...fitting], isRead)
  const writeUnits = unitsOf([...reading, ...fitting], (command) => !isRead(command))
  const perSheets = Math.round((readUnits / sheets) * 1000)
  const perOrganisation = Math.round((writeUnits / organisations) * 10) / 10
  print(
    `\nA ranking run of ${sheets} sheets on ${organisations} organisations: ${readUnits} read units, ${writeUnits} write units`,
  )
  print(
    `  ${perSheets} ≤ ${budget.readUnitsPer1000Sheets} read units for 1,000 sheets (with 32 queries that find little), ${perOrganisation} ≤ ${budget.writeUnitsPerOrganisation} write units for an organisation`,
  )
  return [
    ...(perSheets > budget.readUnitsPer1000Sheets ? [`a run reads ${perSheets} units for 1,000 sheets`] : []),
    ...(perOrganisation > budget.writeUnitsPerOrganisation
      ? [`a run writes ${perOrganisation} units for an organisation`]
      : []),
  ]
}

const isRead = ({ name }: Command) => /^(Get|BatchGet|Query)/.test(name)

function unitsOf(commands: readonly Command[], counts: (command: Command) => boolean): number {
  return commands.filter(counts).reduce((sum, { units }) => sum + units, 0)
}
