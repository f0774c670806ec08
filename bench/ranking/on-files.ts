// The table for worlds in files, ours or any of the same columns.
import { type Grade, gradeOf, meanGrade } from './grading/grade'
import { allMethods } from './methods'
import { readWorld } from './read-world'
import type { Print } from './report'
import { tableOf } from './table'

/**
 * Prints means over the worlds; folders come in pairs, an attacked world and the same without attack, or one world alone.
 * Throws where a folder misses its pair, and as `readCsv` does.
 */
export async function tableOnFiles(folders: readonly string[], print: Print): Promise<void> {
  if (folders.length === 0 || (folders.length > 1 && folders.length % 2 === 1)) {
    throw new RangeError('expected one folder of a world, or pairs of WORLD WITHOUT_ATTACK')
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
  for (const line of tableOf(means)) print(line)
}
