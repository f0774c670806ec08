// What the cloud does at night happens on a desk at the same hour of Shanghai, or when somebody asks.
import { nextDue } from './aws-cron'
import type { Clock } from './clock'
import { startSchedule } from './index'
import { readSchedules, type Schedule } from './schedules'

const nightly: Schedule = {
  name: 'Nightly',
  expression: 'cron(0 3 * * ? *)',
  timezone: 'Asia/Shanghai',
  functionName: 'nightly',
  input: {},
}

/** Jumps to every time somebody waits for, `nights` times; then stands still. */
function aClockThatJumps(start: string, nights: number): Clock {
  let now = new Date(start)
  let left = nights
  return {
    now: () => now,
    waitUntil: (time, signal) => {
      if (left-- > 0) {
        now = time
        return Promise.resolve()
      }
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve()))
    },
  }
}

test.each([
  ['cron(0 3 * * ? *)', '2026-11-22T18:00:00Z', '2026-11-22T19:00:00Z'],
  ['cron(0 3 * * ? *)', '2026-11-22T19:00:00Z', '2026-11-23T19:00:00Z'],
  ['cron(30 9 ? * 2 *)', '2026-11-22T00:00:00Z', '2026-11-23T01:30:00Z'],
  ['cron(0 0 1 1 ? 2028)', '2026-11-22T00:00:00Z', '2027-12-31T16:00:00Z'],
])('%s in Shanghai is due after %s at %s', (expression, from, due) => {
  expect(nextDue(expression, 'Asia/Shanghai', new Date(from))).toEqual(new Date(due))
})

test('a schedule that cannot run here is refused, not skipped', async () => {
  expect(() => nextDue('rate(1 day)', 'UTC', new Date())).toThrow(/rate\(1 day\)/)
  const start = startSchedule({ jobs: {}, schedules: [nightly] })
  await expect(start).rejects.toThrow(/Nightly calls nightly, which is not here/)
})

test('every night is kept, also after one that failed', async () => {
  const times: Date[] = []
  const said: string[] = []
  const clock = aClockThatJumps('2026-11-22T00:00:00Z', 3)
  const job = async () => {
    times.push(clock.now())
    if (times.length === 2) throw new Error('no moon')
  }
  const say = (sentence: string) => void said.push(sentence)
  const schedule = await startSchedule({ jobs: { nightly: job }, schedules: [nightly], clock, say })
  await schedule.close()
  expect(times.map((time) => time.toISOString().slice(0, 13))).toEqual([
    '2026-11-22T19',
    '2026-11-23T19',
    '2026-11-24T19',
  ])
  expect(said).toEqual(['the schedule Nightly failed: Error: no moon'])
})

test('one can be run at once over HTTP, and says what went wrong', async () => {
  let runs = 0
  const job = async () => {
    if (++runs > 1) throw new Error('once is enough')
  }
  const schedule = await startSchedule({ jobs: { nightly: job }, schedules: [nightly] })
  const ask = async (name: string) => {
    const response = await fetch(`${schedule.url}/${name}`, { method: 'POST' })
    return [response.status, (await response.text()).trim()]
  }
  expect(await ask('Nightly')).toEqual([200, 'done'])
  expect(await ask('Nightly')).toEqual([500, 'once is enough'])
  expect(await ask('Weekly')).toEqual([500, 'no schedule Weekly; there is Nightly'])
  await schedule.close()
})

test('the schedules of serverless.yml can run locally', () => {
  for (const { expression, timezone } of readSchedules()) {
    expect(nextDue(expression, timezone, new Date())).toBeInstanceOf(Date)
  }
  expect(readSchedules().map(({ functionName }) => functionName)).toContain('nightly')
})
