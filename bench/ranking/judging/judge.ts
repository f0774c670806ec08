// The judging run: fresh seeds, and attackers nobody has tuned on; its table is kept with the name of the method it judged.
import { mkdirSync, writeFileSync } from 'node:fs'
import { parameters, parametersHash } from '@ngo2/shared/ranking/parameters'
import { method } from '@ngo2/shared/ranking/pipeline'
import { promises } from '../promises'
import { findingsIn, grade, missed, type Print } from '../report'
import { measureSpeed, speedLines } from '../speed'
import type { Trial } from '../trials'
import { honestTrials, publicTrials, redTrials, whiteBoxTrials } from '../tuning'
import * as plots from './plots'

/** Nobody looks at these while tuning. */
const seeds = [301, 302, 303, 304, 305, 306, 307, 308, 309, 310]
/** Attacked worlds are many: four of each are enough to see a move of a fiftieth of the list. */
const seedsUnderAttack = seeds.slice(0, 4)
/** The attacker with our source practises on a world it is not graded in. */
const practiceSeed = 399
const tries = 30

const judging: readonly Trial[] = [
  trial('a club', plots.club),
  trial('turncoats', plots.turncoats),
  trial('one question', plots.oneQuestion),
  trial('invented classes', plots.inventedClasses),
  trial('two faced', plots.twoFaced),
  trial('hidden among many', plots.hiddenAmongMany),
]

function trial(name: string, plot: Trial['plot']): Trial {
  return {
    kind: 'red team',
    name: `${name} 6 %, never tuned on`,
    options: { population: 'lifelike', share: 0.06 },
    ...(plot && { plot }),
  }
}

/** Prints and keeps the table; answers the goals that are missed. */
export function judge(print: Print): string[] {
  const lines: string[] = []
  const both: Print = (line) => {
    lines.push(line)
    print(line)
  }
  const attacked = [...publicTrials, ...redTrials, ...whiteBoxTrials(practiceSeed, tries), ...judging]
  const graded = [...grade(honestTrials, seeds, both), ...grade(attacked, seedsUnderAttack, both)]
  const findings = findingsIn(graded, seedsUnderAttack, both, promises(seeds.slice(0, 2)))
  for (const line of speedLines(measureSpeed(1_000_000))) both(line)
  const folder = new URL('../../results/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL('ranking-judged.md', folder), pageOf(lines))
  return missed(findings)
}

function pageOf(lines: readonly string[]): string {
  const title = `# The ranking, judged\n\n\`npx tsx bench/ranking/run.ts --judge\` wrote this; what the columns say stands in \`bench/ranking/README.md\`.`
  const judged = `Method ${method.join(', ')}; parameters ${parametersHash(parameters).slice(0, 16)}.`
  return `${title}\n${judged}\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`
}
