// The table on real people's judgments: `npx tsx bench/ranking/real/run.ts --file F.csv --rater s --item d --score y`.
import { parseArgs } from 'node:util'
import { type Grade, gradeOf, meanGrade } from '../grading/grade'
import type { Scores } from '../grading/scores'
import { allMethods, type Method, oursWithoutEvidence } from '../methods'
import { redTeam } from '../red-team/campaigns'
import { tableOf } from '../table'
import { plotOf } from '../worlds/attackers'
import { adaptive, campaignsOf } from '../worlds/campaigns'
import type { Plot } from '../worlds/scene'
import type { World } from '../worlds/world'
import { type Judgment, readJudgments } from './judgments'
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

async function main(): Promise<void> {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    options: { file: text, rater: text, item: text, score: text, time: text, heard: text },
  })
  const { file, rater, item, score, time } = values
  if (!file || !rater || !item || !score) {
    console.error(
      'usage: --file FILE.csv --rater COLUMN --item COLUMN --score COLUMN [--time COLUMN] [--heard 1]',
    )
    process.exit(2)
  }
  const judgments = await readJudgments(file, { rater, item, score, ...(time && { time }) })
  const heardShare = Number(values.heard ?? 1)
  console.log(summary(judgments, realWorld(judgments, { seed: 1, share: 0, heardShare })))
  for (const injection of injections) {
    console.log(`\n${injection.name}`)
    for (const line of tableOf(gradesWith(injection, judgments, heardShare))) console.log(line)
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

await main()
