// The signs of how each sheet came about: how well its account is known, how new it is, and what it shares with others.
import { isTeam, levelIn, type Trace } from '../inputs'
import type { Parameters } from '../parameters'
import type { SheetTable } from '../table'
import { crowding } from './crowding'
import { strangeness } from './elsewhere'
import type { Sign } from './sign'

/**
 * By sheet, one small number a sign: level 0 unknown, 1 phone, 2 real name or institution (most doubtful first) · account
 * 0 old and knows others, 1 newcomer who knows others, 2 old but knows only this one, 3 newcomer who knows only this one ·
 * elsewhere 0 usual, 1 strange, 2 very strange by her other sheets · burst 0 usual days, 1 crowded, 2 very crowded · device, link, helper 0 alone, 1 shared with another sheet on the same
 * organisation.
 */
export type Signs = Readonly<Record<Sign, Uint8Array>>

export const newcomerOfThisOne = 3

export function signsOf(table: SheetTable, mean: Float32Array, { provenance }: Parameters): Signs {
  const shared = (trace: Trace) => sharedHere(table, trace)
  return {
    level: table.marks.map((marks) => Math.min(2, levelIn(marks))),
    account: accounts(table, provenance.newcomerDays),
    elsewhere: strangeness(table, mean, provenance),
    burst: crowding(table, provenance),
    device: shared('device'),
    link: shared('link'),
    helper: shared('helper'),
  }
}

function accounts({ count, evaluator, day, marks, joinedDay }: SheetTable, newcomerDays: number): Uint8Array {
  const known = new Uint32Array(joinedDay.length)
  for (let e = 0; e < count; e++) {
    const u = evaluator[e] ?? 0
    if (!isTeam(marks[e] ?? 0)) known[u] = (known[u] ?? 0) + 1
  }
  const found = new Uint8Array(count)
  for (let e = 0; e < count; e++) {
    const u = evaluator[e] ?? 0
    const age = (day[e] ?? 0) - (joinedDay[u] ?? 0)
    const newcomer = age >= 0 && age <= newcomerDays
    found[e] = (newcomer ? 1 : 0) + ((known[u] ?? 0) <= 1 ? 2 : 0)
  }
  return found
}

/** 1 where another sheet on the same organisation bears the same trace. */
function sharedHere({ count, first, marks, traced }: SheetTable, trace: Trace): Uint8Array {
  const { sheet, group } = traced[trace]
  const shared = new Uint8Array(count)
  const lastOrganisation = new Int32Array(1 + group.reduce((most, g) => Math.max(most, g), -1)).fill(-1)
  const lastSheet = new Uint32Array(lastOrganisation.length)
  let i = 0
  for (let k = 0; k < sheet.length; k++) {
    const e = sheet[k] ?? 0
    const g = group[k] ?? 0
    if (isTeam(marks[e] ?? 0)) continue
    while (e >= (first[i + 1] ?? count)) i++
    if (lastOrganisation[g] === i) {
      shared[e] = 1
      shared[lastSheet[g] ?? 0] = 1
    }
    lastOrganisation[g] = i
    lastSheet[g] = e
  }
  return shared
}
