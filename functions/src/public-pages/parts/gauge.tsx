/** @jsxImportSource hono/jsx */
// A measuring stick: the 90 % interval on 0 to 100, the notch of similar organisations, people; never a place in a row.
import type { Dimension } from '@ngo2/shared/evaluations/criterion'
import { peopleForAFigure } from '@ngo2/shared/evaluations/rules'
import { dimensionWords } from '@ngo2/shared/evaluations/words'
import type { Standing } from '@ngo2/shared/ranking/standing'
import type { Say } from '../tongue'
import { pageWords } from '../words'

interface GaugeProps {
  readonly say: Say
  readonly dimension: Dimension
  readonly standing: Standing
  readonly median?: number | undefined
}

const colours = {
  transparency: { ink: 'var(--teal)', band: 'var(--tealband)', name: 't' },
  communication: { ink: 'var(--amber)', band: 'var(--amberband)', name: 'c' },
} as const

/** The narrowest band that can still be seen, in hundredths of the stick. */
const bandMin = 3

export function Gauge({ say, dimension, standing, median }: GaugeProps) {
  const { ink, band, name } = colours[dimension]
  const title = say(dimensionWords[dimension])
  if (standing.is === 'collecting') {
    const state = say(pageWords.collecting(standing.people, peopleForAFigure))
    return (
      <div class='gauge'>
        <div class='line'>
          <h3 class={name}>{title}</h3>
          <span class='note'>{state}</span>
        </div>
        <Stick label={`${title} ${state}`} />
      </div>
    )
  }
  const { lo, hi, score, people } = standing
  const [low, high, middle] = [Math.round(lo), Math.round(hi), median && Math.round(median)]
  const width = Math.max(hi - lo, bandMin)
  return (
    <div class='gauge'>
      <div class='line'>
        <h3 class={name}>{title}</h3>
        <span class='big'>
          {low}–{high}
        </span>
      </div>
      <Stick label={`${title} ${say(pageWords.spoken(low, high, middle, people))}`}>
        <rect x={`${(lo + hi - width) / 2}%`} y='5' width={`${width}%`} height='14' rx='4' fill={band} />
        {median !== undefined && <rect x={`${median}%`} y='0' width='2' height='24' fill='var(--notch)' />}
        {name === 't' ? (
          <circle cx={`${score}%`} cy='12' r='5' fill={ink} />
        ) : (
          <rect x={`${score}%`} y='7.5' width='9' height='9' fill={ink} class='diamond' />
        )}
      </Stick>
      <p class='note'>{say(pageWords.people(people))}</p>
    </div>
  )
}

const ticks = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]

function Stick({ label, children }: { label: string; children?: unknown }) {
  return (
    <svg role='img' aria-label={label}>
      <rect x='0' y='10' width='100%' height='4' rx='2' fill='var(--line)' />
      {ticks.map((at) => (
        <rect x={`${at}%`} y='18' width='1' height='5' fill='var(--edge)' />
      ))}
      {children}
      <text x='0' y='40'>
        0
      </text>
      <text x='50%' y='40' text-anchor='middle'>
        50
      </text>
      <text x='100%' y='40' text-anchor='end'>
        100
      </text>
    </svg>
  )
}
