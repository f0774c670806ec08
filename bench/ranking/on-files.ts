// The table for a world in files: `npx tsx bench/ranking/on-files.ts WORLD [WITHOUT_ATTACK] [WORLD WITHOUT_ATTACK …]`.
import { parseArgs } from 'node:util'
import { type Grade, gradeOf, meanGrade } from './grading/grade'
import { allMethods } from './methods'
import { readWorld } from './read-world'
import { tableOf } from './table'

/** Means over the worlds; folders come in pairs, an attacked world and the same without attack, or one world alone. */
async function main(folders: readonly string[]): Promise<void> {
  if (folders.length === 0 || (folders.length > 1 && folders.length % 2 === 1)) {
    console.error(
      'usage: WORLD, or pairs of WORLD WITHOUT_ATTACK: folders with ratings.csv, truth.csv and so on',
    )
    process.exit(2)
  }
  const grades = new Map(allMethods.map(({ name }) => [name, [] as Grade[]]))
  for (let at = 0; at < folders.length; at += 2) {
    const world = await readWorld(folders[at] ?? '')
    const calm = folders[at + 1]
    const without = calm === undefined ? undefined : await readWorld(calm)
    for (const { name, scores } of allMethods) {
      grades.get(name)?.push(gradeOf(world, scores(world), without && scores(without)))
    }
  }
  const means = new Map([...grades].map(([name, found]) => [name, meanGrade(found)]))
  for (const line of tableOf(means)) console.log(line)
}

await main(parseArgs({ allowPositionals: true }).positionals)
