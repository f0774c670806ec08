// Stands in for EventBridge Scheduler: calls the functions when serverless.yml says, or now when asked.
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Context } from 'aws-lambda'
import { Hono } from 'hono'
import { lambdaContext } from '../lambda-context'
import { type Listening, listen } from '../listen'
import { nextDue } from './aws-cron'
import { type Clock, systemClock } from './clock'
import { readSchedules, type Schedule } from './schedules'

export type Job = (event: unknown, context: Context) => Promise<unknown>

export interface ScheduleOptions {
  /** The functions by their names in serverless.yml. */
  readonly jobs: Readonly<Record<string, Job>>
  readonly clock?: Clock
  readonly schedules?: readonly Schedule[]
  /** `GET /` lists what is due when, `POST /<name>` runs one now. */
  readonly port?: number
  /** Told of what ran and what failed. */
  readonly say?: (sentence: string) => void
}

export interface RunningSchedule extends Listening {
  due(): { readonly name: string; readonly at: Date | undefined }[]
  /** Calls the function of this schedule; rejects with its error. */
  runNow(name: string): Promise<void>
}

/** Rejects when a schedule cannot run locally or calls a function it was not given. */
export async function startSchedule(options: ScheduleOptions): Promise<RunningSchedule> {
  const { jobs, clock = systemClock, schedules = readSchedules(), port = 0, say = console.error } = options
  for (const { name, functionName } of schedules) {
    if (!(functionName in jobs))
      throw new Error(`the schedule ${name} calls ${functionName}, which is not here`)
  }
  const stopping = new AbortController()

  const due = ({ expression, timezone }: Schedule) => nextDue(expression, timezone, clock.now())
  const run = async ({ functionName, input }: Schedule) => {
    await jobs[functionName]?.(input, lambdaContext(functionName, 900_000))
  }
  const follow = async (schedule: Schedule) => {
    for (let at = due(schedule); at !== undefined; at = due(schedule)) {
      await clock.waitUntil(at, stopping.signal)
      if (stopping.signal.aborted) return
      await run(schedule).catch((error: unknown) =>
        say(`the schedule ${schedule.name} failed: ${String(error)}`),
      )
    }
  }
  const following = schedules.map(follow)

  const running = {
    due: () => schedules.map((schedule) => ({ name: schedule.name, at: due(schedule) })),
    async runNow(name: string) {
      const schedule = schedules.find((one) => one.name === name)
      if (schedule === undefined) {
        throw new Error(`no schedule ${name}; there is ${schedules.map((one) => one.name).join(', ')}`)
      }
      await run(schedule)
    },
  }
  const site = new Hono()
  site.get('/', (c) => c.json(running.due()))
  site.post('/:name', async (c) => {
    await running.runNow(c.req.param('name'))
    return c.text('done\n')
  })
  site.onError((error, c) => c.text(`${error.message}\n`, 500))
  const { url, close } = await listen(createServer(getRequestListener(site.fetch)), port)
  return {
    ...running,
    url,
    async close() {
      stopping.abort()
      await Promise.all([...following, close()])
    },
  }
}
