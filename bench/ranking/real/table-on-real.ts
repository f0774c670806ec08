// The table on real people's judgments from a file the reader brings.
import { type Grade, gradeOf, meanGrade } from '../grading/grade'
import type { Scores } from '../grading/scores'
import { allMethods, type Method, oursWithoutEvidence } from '../methods'
import { redTeam } from '../red-team/campaigns'
import type { Print } from '../report'
import { tableOf } from '../table'
import { plotOf } from '../worlds/attackers'
import { adaptive, campaignsOf } from '../worlds/campaigns'
import type { Plot } from '../worlds/scene'
import type { World } from '../worlds/world'
import { type Columns, type Judgment, readJudgments } from './judgments'
import { type RealOptions, realWorld } from './real-world'

interface Injection {
  readonly name: string
  readonly share: number
  readonly plot?: Plot
}

const injections: readonly Injection[] = [
  { name: 'as they are', share: 0 },
  { name: 'mix 20 %', share: 0.2, plot: plotOf(campaignsOf('mix')) },
  { name: 'mix 20 %, adaptive', share: 0.2, plot: plotOf(campaignsOf('mix').map(adaptive)) },
  ...redTeam
    .filter(({ name }) => ['laundering', 'drip', 'bought names', 'agreeing'].includes(name))
    .map((campaign) => ({ name: `${campaign.name} 6 %`, share: 0.06, plot: plotOf([campaign]) })),
]

const seeds = [1, 2, 3]
/** No file of this kind holds evidence, so ours stands once. */
const methods = allMethods.filter((method) => method !== oursWithoutEvidence)

export interface RealFile {
  readonly file: string
  readonly columns: Columns
  /** Share of the judgments of the half that is heard which are kept: less is a younger platform. */
  readonly heardShare: number
}

/** Prints a table as they are and one for each injected attack. Throws as `readCsv` does. */
export async function tableOnReal({ file, columns, heardShare }: RealFile, print: Print): Promise<void> {
  const judgments = await readJudgments(file, columns)
  print(summary(judgments, realWorld(judgments, { seed: 1, share: 0, heardShare })))
  for (const injection of injections) {
    print(`\n${injection.name}`)
    for (const line of tableOf(gradesWith(injection, judgments, heardShare))) print(line)
  }
}

function gradesWith({ share, plot }: Injection, judgments: readonly Judgment[], heardShare: number) {
  const grades = new Map(methods.map(({ name }) => [name, [] as Grade[]]))
  for (const seed of seeds) {
    const asTheyAre: RealOptions = { seed, share: 0, heardShare }
    const [honest, attacked] = [
      realWorld(judgments, asTheyAre),
      realWorld(judgments, { seed, share, heardShare, ...(plot && { plot }) }),
    ]
    for (const method of methods) {
      const without = plot && scoresAlone(method, honest)
      grades.get(method.name)?.push(gradeOf(attacked, scoresAlone(method, attacked), without))
    }
  }
  return new Map([...grades].map(([name, found]) => [name, meanGrade(found)]))
}

/** Without intervals: the mean of the held-out half is itself not exact, so that they could not be graded. */
function scoresAlone({ scores }: Method, world: World): Scores {
  return new Map([...scores(world)].map(([key, { score }]) => [key, { score }]))
}

function summary(judgments: readonly Judgment[], { raters, ratings, truths }: World): string {
  const heard = `${ratings.length} of ${raters.length} people are heard`
  return `${judgments.length} judgments; ${heard}, ${truths.length} items graded by the rest; seeds ${seeds.join(', ')}`
}
