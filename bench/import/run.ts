// A hundred thousand ratings from outside, loaded as the import command loads them, and a ranking run over them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importEvaluations } from '@ngo2/functions/imports/index'
import { type BenchDesk, openBenchDesk, runRanking, sendAs, signInOperator } from '../desk'
import { type Figure, type Print, report } from '../figures'
import { makeWorld } from '../ranking/worlds/make-world'
import { usualWorld } from '../ranking/worlds/world'
import { filesOf } from '../ranking/write-world'

const rows = 100_000
const people = 5500

export async function run(print: Print): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ngo2-import-'))
  const files = writeFiles(folder)
  const desk = await openBenchDesk()
  try {
    const operator = sendAs(desk, await signInOperator(desk, 'bench-0'))
    const begun = performance.now()
    const { evaluations } = await importEvaluations(desk.app, files, () => undefined)
    const imported = performance.now()
    await desk.settle()
    const told = performance.now()
    await runRanking(operator, desk)
    const ranked = performance.now()
    const perSecond = (ms: number) => (rows * 1000) / ms
    const figures: Figure[] = [
      {
        name: 'rating rows imported',
        found: perSecond(imported - begun),
        floor: perSecond(await writeAgain(desk, evaluations)),
        unit: 'per second',
      },
      { name: 'the import', found: imported - begun, unit: 'ms' },
      { name: 'until the stream has told all', found: told - imported, unit: 'ms' },
      { name: 'a ranking run, click to snapshot', found: ranked - told, unit: 'ms' },
    ]
    return report(
      print,
      `${rows} rating rows, ${evaluations} evaluations (floor: writing items as large)`,
      figures,
    )
  } finally {
    await desk.close()
    rmSync(folder, { recursive: true })
  }
}

/** People enough for the rows, and exactly so many rows of them. */
function writeFiles(folder: string) {
  const world = makeWorld({ ...usualWorld, people })
  if (world.ratings.length < rows)
    throw new Error(`${people} people gave only ${world.ratings.length} ratings`)
  const contents = filesOf({ ...world, ratings: world.ratings.slice(0, rows) })
  const write = (name: string) => {
    const path = join(folder, name)
    writeFileSync(path, contents[name] ?? '')
    return path
  }
  return { ratings: write('ratings.csv'), raters: write('raters.csv'), ngos: write('ngos.csv') }
}

/** Milliseconds to write so many items, a hundred in a transaction, with nothing read, parsed or told; from a part of them. */
async function writeAgain({ app }: BenchDesk, count: number): Promise<number> {
  const batches = 20
  const size = 100
  const answers = JSON.stringify({ o1: 4, o2: 3.5, o3: 4, c1: 3, c2: 2.5, c3: 4 }).padEnd(400)
  const begun = performance.now()
  for (let batch = 0; batch < batches; batch++) {
    const puts = Array.from({ length: size }, (_, nth) => {
      const sk = `ITEM#${batch * size + nth}`
      return { put: { pk: 'FLOOR', sk, entity: 'floor', gsi1pk: 'FLOOR', gsi1sk: sk, answers } }
    })
    await app.table.write(...puts)
  }
  return ((performance.now() - begun) * count) / (batches * size)
}
