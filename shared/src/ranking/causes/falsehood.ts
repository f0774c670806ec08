// How likely each sheet is to be false, by what it says, what the others say and what its signs tell on this platform.
import { questionOffsets } from '../model/questions'
import { thoughtfulness } from '../model/scatter'
import type { Parameters } from '../parameters'
import type { SheetTable } from '../table'
import { firstHabits, habitsFrom, honestHabits, learned } from './learning'
import { readAll, type Telling, type Work, weighSigns } from './looking'
import { emptyDesk } from './reading'
import { type Habits, readingsOf } from './readings'
import { stepOf } from './shapes'
import type { Signs } from './signs'

/** What the platform taught: held from an earlier run, no account moves it between two publications. */
export interface Lessons {
  readonly habits: Habits
  readonly telling: Telling
}

export interface Falsehood {
  /** By sheet, 0 to 1. */
  readonly chance: Float32Array
  readonly lessons: Lessons
  /** By organisation: the belief that false sheets are among its own. */
  readonly attacked: Float32Array
}

export interface FalsehoodTask {
  readonly table: SheetTable
  /** By sheet: a sheet without right is not asked. */
  readonly right: Float64Array
  /** By sheet: its plain mean, points. */
  readonly mean: Float32Array
  readonly signs: Signs
  readonly held?: Lessons
}

/** Learns what the platform is like, unless that is held, then reads every organisation. */
export function falsehoodOf(
  { table, right, mean, signs, held }: FalsehoodTask,
  parameters: Parameters,
): Falsehood {
  const work: Work = {
    table,
    parameters,
    signs,
    heard: new Float32Array(table.count),
    step: new Uint8Array(table.count),
    doubt: new Float32Array(table.count),
    chance: new Float32Array(table.count),
    desk: emptyDesk(),
  }
  for (let e = 0; e < table.count; e++) {
    work.heard[e] = (right[e] ?? 0) > 0 ? 1 : 0
    work.step[e] = stepOf(mean[e] ?? 0)
  }
  const lessons = held ?? lessonsFrom({ ...work, heard: givenWithThought(table, right, parameters) }, mean)
  const all = Uint32Array.from({ length: table.first.length - 1 }, (_, i) => i)
  weighSigns(work, lessons.telling, all)
  const { attacked } = readAll(work, readingsOf(lessons.habits, parameters), all)
  return { chance: work.chance, lessons, attacked: Float32Array.from(attacked) }
}

/**
 * By sheet that has a right the chance that it was given with thought: blind answers lie in the middle of the scale, so
 * that organisations would seem more alike than they are, and the honest praise of the best ones false.
 */
function givenWithThought(table: SheetTable, right: Float64Array, parameters: Parameters): Float32Array {
  const offsets = questionOffsets(table, right)
  const thoughtful = thoughtfulness(table, right, table.joinedDay.length, offsets, parameters)
  return Float32Array.from(right, (r, e) => (r > 0 ? (thoughtful[table.evaluator[e] ?? 0] ?? 1) : 0))
}

/** Expectation–maximisation (Dempster, Laird & Rubin 1977) over some of the organisations. */
function lessonsFrom(work: Work, mean: Float32Array): Lessons {
  const { provenance } = work.parameters
  let telling: Telling = provenance.expected
  let habits = firstHabits(work, mean)
  const sheets = work.heard.reduce((sum, one) => sum + one, 0)
  if (sheets < provenance.sheetsToLearn) return { habits, telling }
  const few = looked(work.table, provenance.organisationsLookedAt / 3)
  const sample = looked(work.table, provenance.organisationsLookedAt)
  for (let round = 0; round < provenance.rounds; round++) {
    weighSigns(work, telling, sample)
    if (round % 2 === 0) habits = honestHabits(work, habits, few)
    const found = readAll(work, readingsOf(habits, work.parameters), sample)
    habits = habitsFrom(found, habits, work.parameters)
    telling = learned(work, sample)
  }
  return { habits, telling }
}

/** Organisations that are looked at to learn what the platform is like: evenly through all that were heard of. */
function looked({ first }: SheetTable, most: number): Uint32Array {
  const heard = Array.from({ length: first.length - 1 }, (_, i) => i).filter(
    (i) => (first[i + 1] ?? 0) > (first[i] ?? 0),
  )
  const stride = Math.max(1, heard.length / most)
  return Uint32Array.from(
    { length: Math.min(heard.length, most) },
    (_, k) => heard[Math.floor(k * stride)] ?? 0,
  )
}
