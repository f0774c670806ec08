// Writes a made-up world as files: `npx tsx bench/ranking/write-world.ts --out FOLDER --seed 1 --attack mix`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeWorld } from './worlds/make-world'
import { scaleNames } from './worlds/scale'
import { attacks, populations, sheetKey, usualWorld, type World } from './worlds/world'

/** The files of a world by name; `truth.csv` and `labels.csv` are for the grader alone. */
export function filesOf({
  ratings,
  raters,
  ngos,
  truths,
  labels,
  invited,
  options,
}: World): Record<string, string> {
  return {
    'ratings.csv': csv(
      `rater,ngo,dimension,criterion,score,day${options.lot ? ',invited' : ''}`,
      ratings.map((r) => [
        ...[r.rater, r.ngo, r.dimension, r.criterion, r.score, r.day],
        ...(options.lot ? [Number(invited.has(sheetKey(r)))] : []),
      ]),
    ),
    'raters.csv': csv(
      'rater,verified,created_day,device,ref',
      raters.map((r) => [r.rater, r.verified, r.created_day, r.device, r.ref]),
    ),
    'ngos.csv': csv(
      'ngo,created_day,evidence_docs,evidence_org,evidence_comm',
      ngos.map((n) => [
        n.ngo,
        n.created_day,
        n.evidence_docs ?? '',
        n.evidence_org ?? '',
        n.evidence_comm ?? '',
      ]),
    ),
    'truth.csv': csv(
      'ngo,dimension,truth,honest_raters,target,drift',
      truths.map((t) => [t.ngo, t.dimension, t.truth.toFixed(5), t.honestRaters, t.target, t.drift]),
    ),
    'labels.csv': csv(
      'rater,label',
      [...labels].sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  }
}

function csv(header: string, rows: readonly (readonly (string | number)[])[]): string {
  return `${[header, ...rows.map((row) => row.join())].join('\n')}\n`
}

if (import.meta.url === new URL(process.argv[1] ?? '', 'file:').href) {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    options: {
      ...{ out: text, seed: text, ngos: text, raters: text, attack: text, share: text, population: text },
      ...{ scale: text, lot: { type: 'boolean' }, adaptive: { type: 'boolean' } },
    },
  })
  const attack = attacks.find((name) => name === (values.attack ?? 'none'))
  const population = populations.find((name) => name === (values.population ?? 'calm'))
  const scale = scaleNames.find((name) => name === (values.scale ?? 'whole'))
  if (!values.out || attack === undefined || population === undefined || scale === undefined) {
    console.error(`usage: --out FOLDER [--seed 1] [--ngos 200] [--raters 2000] [--share 0.2]
  [--attack ${attacks.join('|')}] [--adaptive] [--population ${populations.join('|')}]
  [--scale ${scaleNames.join('|')}] [--lot]`)
    process.exit(2)
  }
  const world = makeWorld({
    seed: Number(values.seed ?? usualWorld.seed),
    organisations: Number(values.ngos ?? usualWorld.organisations),
    people: Number(values.raters ?? usualWorld.people),
    share: Number(values.share ?? usualWorld.share),
    attack,
    population,
    scale,
    lot: values.lot === true,
    adaptive: values.adaptive === true,
  })
  mkdirSync(values.out, { recursive: true })
  for (const [name, text] of Object.entries(filesOf(world))) writeFileSync(join(values.out, name), text)
}
