// How many honest sheets our own method takes more than half of.
import { dimensions } from '@ngo2/shared/evaluations/criterion'
import { parameters } from '@ngo2/shared/ranking/parameters'
import { discounted } from '@ngo2/shared/ranking/stages/provenance'
import { rightsOf } from '@ngo2/shared/ranking/stages/rights'
import { inputOf } from '../ours'
import type { World } from '../worlds/world'

/** Share of the honest sheets whose right, after what they have in common with others, is below half of what it was before. */
export function honestCut(world: World): number {
  const input = inputOf(world)
  let [honest, cut] = [0, 0]
  for (const dimension of dimensions) {
    const table = input.tables[dimension]
    const before = rightsOf(table, parameters)
    const full = before.right.slice()
    const { right } = discounted(before, table, parameters)
    for (let e = 0; e < table.count; e++) {
      if (world.labels.get(input.evaluatorIds[table.evaluator[e] ?? 0] ?? '') !== 'honest') continue
      honest++
      if ((right[e] ?? 0) < (full[e] ?? 0) / 2) cut++
    }
  }
  return cut / honest
}
