// The worlds the method may be tuned on: seeds 101 to 110 and attackers everybody knows.
import { ours } from './methods'
import { redTeam } from './red-team/campaigns'
import { whiteBox } from './red-team/white-box'
import type { Trial } from './trials'
import { plotOf } from './worlds/attackers'
import type { Campaign } from './worlds/campaigns'
import { attacks } from './worlds/world'

export const tuningSeeds: readonly number[] = [101, 102, 103, 104, 105, 106, 107, 108, 109, 110]

export const honestTrials: readonly Trial[] = [
  { kind: 'honest', name: 'clean', options: {} },
  { kind: 'honest', name: 'clean, generous', options: { population: 'generous' } },
  { kind: 'honest', name: 'clean, divided', options: { population: 'divided' } },
  { kind: 'honest', name: 'clean, lifelike', options: { population: 'lifelike' } },
  { kind: 'honest', name: 'clean, lifelike, lot', options: { population: 'lifelike', lot: true } },
  {
    kind: 'honest',
    name: 'clean, lifelike, three steps',
    options: { population: 'lifelike', scale: 'three' },
  },
  { kind: 'honest', name: 'drift', options: { attack: 'drift' } },
]

export const publicTrials: readonly Trial[] = [
  { kind: 'public', name: 'mix 20 %', options: { attack: 'mix' } },
  { kind: 'public', name: 'mix 20 %, adaptive', options: { attack: 'mix', adaptive: true } },
  { kind: 'public', name: 'mix 40 %', options: { attack: 'mix', share: 0.4 } },
  { kind: 'public', name: 'mix 20 %, lifelike', options: { attack: 'mix', population: 'lifelike' } },
  {
    kind: 'public',
    name: 'mix 20 %, lifelike, lot',
    options: { attack: 'mix', population: 'lifelike', lot: true },
  },
  ...attacks
    .filter((attack) => !['none', 'drift', 'mix'].includes(attack))
    .map((attack): Trial => ({ kind: 'public', name: `${attack} 20 %`, options: { attack } })),
]

/** One lifelike world in which each campaign of the red team has 6 % of all accounts. */
export const redTrials: readonly Trial[] = redTeam.map((campaign) => ({
  kind: 'red team',
  name: `${campaign.name} 6 %`,
  options: { population: 'lifelike', share: 0.06 },
  plot: plotOf([campaign]),
}))

/** Made only when asked for: the attacker first practises, on a world of its own; then without and with voices drawn by lot. */
export function whiteBoxTrials(practiceSeed: number, tries: number): Trial[] {
  const aims = ['push', 'pull'] as const
  return aims.flatMap((aim) => {
    const options = { population: 'lifelike', share: 0.06 } as const
    const campaign = whiteBox({
      aim,
      options: { ...options, seed: practiceSeed },
      tries,
      scores: ours.scores,
    })
    const [name, plot] = [`${campaign.name} 6 %`, plotOf([campaign])]
    const about = inWords(campaign)
    return [
      { kind: 'white box', name, about, options, plot },
      { kind: 'white box', name: `${name}, lot`, about, options: { ...options, lot: true }, plot },
    ] as const
  })
}

/** What the climb ended with. */
function inWords({
  says,
  cover,
  coverBy,
  when,
  accounts,
  levels,
  farmed,
  onOnePhone,
  byLink,
  sly,
  reach,
}: Campaign) {
  const traces = `${farmed} on phones of ${onOnePhone}, ${byLink} by link, ${sly} sly`
  const before = cover[1] === 0 ? 'no cover' : `cover ${cover.join('–')} ${coverBy}`
  return `says ${String(says)}, ${before}, ${when}, ${accounts}, levels ${levels.join('/')}, ${traces}, reach ${reach}`
}
