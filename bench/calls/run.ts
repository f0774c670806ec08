// What operations cost at the table and on the wire, through the real actions, each beside the fewest possible.
import type { Print } from '../figures'
import { openSmallWorld } from '../small-world'
import { type Command, type Cost, openMeter } from './meter'
import { type Operation, operations, type Tally } from './operations'
import { measureRun } from './ranking-run'

const columns: readonly [keyof Tally, string][] = [
  ['calls', 'calls'],
  ['rounds', 'rounds'],
  ['readUnits', 'read units'],
  ['writes', 'writes'],
  ['writeUnits', 'write units'],
  ['bytes', 'JSON bytes'],
]

/** The canopy of a large plot is held on its own: one item, and small enough to be asked for again and again. */
const canopyBudgetBytes = 2048

export async function run(print: Print): Promise<string[]> {
  const world = await openSmallWorld()
  try {
    const meter = openMeter(world.app)
    print(
      '\nDynamoDB calls: found / fewest possible ≤ budget. Capacity is what the engine reports, indexes included.',
    )
    print(
      row(
        '',
        columns.map(([, title]) => title),
        'gzip',
        'session',
      ),
    )
    const broken: string[] = []
    for (const operation of operations) {
      const cost = await operation.ask(meter, world)
      const tally = tallyOf(cost)
      print(rowOf(operation, tally, cost))
      broken.push(...overBudget(operation, tally), ...overCanopy(print, operation, cost))
    }
    broken.push(...(await measureRun(print, meter, world)))
    return broken
  } finally {
    await world.close()
  }
}

/** Without the read of who is asking, which is counted apart. */
function tallyOf({ commands, bytes }: Cost): Tally {
  const counted = commands.filter((command) => !isSessionRead(command))
  const writes = counted.filter(({ name }) => /^(Put|Update|Delete|TransactWrite|BatchWrite)/.test(name))
  const reads = counted.filter((command) => !writes.includes(command))
  const units = (of: typeof counted) => of.reduce((sum, command) => sum + command.units, 0)
  return {
    calls: counted.length,
    rounds: new Set(counted.map(({ round }) => round)).size,
    readUnits: units(reads),
    writes: writes.length,
    writeUnits: units(writes),
    bytes,
  }
}

const isSessionRead = ({ name, input }: Command) => name === 'GetItem' && input.includes('"pk":"SESSION#')

function rowOf({ name, floor, budget }: Operation, tally: Tally, cost: Cost): string {
  const cells = columns.map(([column]) => {
    const limit = budget[column] === undefined ? '' : `≤${budget[column]}`
    return column === 'bytes' ? `${tally.bytes}${limit}` : `${tally[column]}/${floor[column] ?? 0}${limit}`
  })
  const sessionReads = cost.commands.filter(isSessionRead).length
  return row(name, cells, String(cost.gzipBytes), sessionReads === 0 ? '' : `+${sessionReads}`)
}

function row(name: string, cells: readonly string[], ...more: string[]): string {
  return [name.padEnd(20), ...[...cells, ...more].map((text) => text.padStart(13))].join('')
}

function overBudget({ name, budget }: Operation, tally: Tally): string[] {
  return columns.flatMap(([column, title]) => {
    const most = budget[column]
    return most === undefined || tally[column] <= most
      ? []
      : [`${name}: ${tally[column]} ${title}, not ${most}`]
  })
}

function overCanopy(print: Print, { name }: Operation, { commands, body }: Cost): string[] {
  const { canopy } = body as { canopy?: string }
  if (canopy === undefined) return []
  const reads = commands.filter(({ input }) => input.includes('CANOPY')).length
  print(row('  its cell map', [`${reads}/1≤1`, '', '', '', '', `${canopy.length}≤${canopyBudgetBytes}`]))
  return reads > 1 || canopy.length > canopyBudgetBytes
    ? [
        `${name}: its cell map takes ${reads} reads and ${canopy.length} bytes, not 1 and ${canopyBudgetBytes}`,
      ]
    : []
}
