// From the workings of one dimension to what a snapshot says: figures where they may be shown, peers, and every reason.
import type { Dimension } from '../evaluations/criterion'
import { takenFromCrowds } from './causes/cause'
import { accountOfRights, onStick, stepsOf } from './explain'
import type { RankingInput } from './gather'
import type { Fit } from './model/task'
import type { Parameters } from './parameters'
import type { SnapshotRow } from './snapshot'
import { hearings, mayShowFigure, placesOf } from './stages/publish'
import type { Rights } from './stages/rights'
import type { Peers, Reasons, Standing } from './standing'

/** Share of an organisation's full right that crowds with a common cause must have lost before the standing says so. */
const burstTold = 0.1

interface Rows {
  readonly rows: readonly SnapshotRow[]
  readonly sets: readonly Peers[]
}

export function rowsOf(
  dimension: Dimension,
  input: RankingInput,
  { rights, fit }: { readonly rights: Rights; readonly fit: Fit },
  parameters: Parameters,
): Rows {
  const table = input.tables[dimension]
  const heard = hearings(table, rights.right)
  const shown = heard.map((hearing) => mayShowFigure(hearing, parameters))
  const figures = Array.from(fit.score, (score, i) => ({
    score: onStick(score),
    lo: onStick(fit.lo[i] ?? score),
    hi: onStick(fit.hi[i] ?? score),
  }))
  const traits = input.organisations.map((organisation) => organisation.traits)
  const { places, sets } = placesOf(figures, shown, traits, parameters)
  const rows = input.organisations.map(({ id: organisationId }, i) => {
    const { people, roles } = at(heard, i)
    const figure = at(figures, i)
    const { section, peers } = at(places, i)
    const sheets = (table.first[i + 1] ?? 0) - (table.first[i] ?? 0)
    const account = accountOfRights(rights, i, sheets)
    const burst = takenFromCrowds(account) >= burstTold * account.fullRight && sheets > 0
    const standing: Standing =
      section === 'collecting'
        ? { is: section, people }
        : {
            is: 'figure',
            section,
            ...figure,
            people,
            roles,
            ...(peers && { peers }),
            ...(burst && { burst }),
          }
    const explanation: Reasons = { sheets, ...account, standing, steps: stepsOf(fit, i) }
    const exact = { score: fit.score[i] ?? 0, lo: fit.lo[i] ?? 0, hi: fit.hi[i] ?? 0 }
    return { organisationId, dimension, people, roles, ...figure, section, exact, explanation }
  })
  return { rows, sets }
}

function at<Value>(values: readonly Value[], i: number): Value {
  const value = values[i]
  if (value === undefined) throw new RangeError(`nothing at ${i}`)
  return value
}
