// The API as Lambda calls it, in this process, in turns with the same SDK calls made bare.

import { lambdaContext } from '@ngo2/local/lambda-context'
import { loadFunctions } from '@ngo2/local/load-functions'
import { signInAs } from '@ngo2/local/world/client'
import { readOrganisationPage } from '@ngo2/shared/directory/contract'
import { giveEvaluation } from '@ngo2/shared/evaluations/contract'
import { readPlot } from '@ngo2/shared/sites/contract'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type { Meter } from '../calls/meter'
import { newId } from '../desk'
import type { Bare } from '../sdk-alone/replay'
import type { SmallWorld } from '../small-world'
import { type Compared, compare, timesOf } from './interleave'
import { madeNew, type Recorded, record, renamed } from './recorded'

const reading = { warmUp: 100, alone: 300, together: 300 }
const timesEach = 18
const writing = { warmUp: 20, alone: 150, together: 100 }

export async function measureInProcess(
  world: SmallWorld,
  meter: Meter,
  bare: Bare,
): Promise<Map<string, Compared>> {
  const { api } = await loadFunctions()
  const invoke = async (event: APIGatewayProxyEventV2) => {
    const { statusCode, body } = await api(event, lambdaContext('api'))
    if (statusCode !== 200) throw new Error(`${event.rawPath} answered ${statusCode}: ${body}`)
  }
  const ofReading = ({ event, commands }: Recorded) =>
    compare(
      () => invoke(event),
      () => bare.send(commands),
      reading,
    )
  const [organisationId = ''] = world.organisationIds
  const page = await record(meter, readOrganisationPage, { organisationId })
  const plot = await record(meter, readPlot, { plotId: world.largePlotId })
  const evaluations = await evaluationsBy(world, meter, organisationId)
  const nthOf = (nth: number) => evaluations[nth] as Recorded
  return new Map([
    ['organisation page', await ofReading(page)],
    ['plot of 2,000 cells', await ofReading(plot)],
    [
      'evaluate',
      await compare(
        (nth) => invoke(nthOf(nth).event),
        (nth) => bare.send(nthOf(nth).commands),
        writing,
      ),
    ],
  ])
}

/** A member evaluates twenty times a day at most, so many of them do, in turns: one alone would race herself. */
async function evaluationsBy(world: SmallWorld, meter: Meter, organisationId: string) {
  const form = { organisationId, tie: 'reader', answers: { T11: 'seen', C7: 'partly' } } as const
  const first: { recorded: Recorded; evaluationId: string }[] = []
  for (let member = 0; member * timesEach < timesOf(writing); member++) {
    const { token } = await signInAs(world, `bench-evaluator-${member}`)
    const evaluationId = newId('evl')
    const recorded = await record(meter, giveEvaluation, { ...form, evaluationId }, token)
    first.push({ recorded, evaluationId })
  }
  return Array.from({ length: first.length * timesEach }, (_, nth) => {
    const { recorded, evaluationId } = first[nth % first.length] as (typeof first)[number]
    return {
      event: renamed(recorded.event, evaluationId, newId('evl')),
      commands: recorded.commands.map((command) => madeNew(command, nth)),
    }
  })
}
