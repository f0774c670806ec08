// What a stage that fails tells those who called it.
import { inspect } from 'node:util'
import { RunId, segments } from '@ngo2/shared/ranking/run'
import * as v from 'valibot'
import { anApp } from '../../test/an-app'
import { newId } from '../../test/things'
import { runStage } from './stages'

it('tells its caller nothing of the evaluation it could not read', async () => {
  const test = await anApp()
  const memberId = newId('mem')
  await test.app.table.write({
    put: {
      pk: `ORGANISATION#${newId('org')}`,
      sk: `EVALUATION#${memberId}`,
      entity: 'evaluation',
      gsi1pk: `EVALUATIONS#${segments - 1}`,
      gsi1sk: memberId,
      memberId,
      scores: 'none of the kind',
    },
  })
  const runId = v.parse(RunId, newId('run'))
  const stage = runStage(test.app, { stage: 'read', runId, segment: String(segments - 1) })
  const told = await stage.catch((error: unknown) => inspect(error, { depth: 9 }))
  expect(told).toContain('the stage read failed')
  expect(told).not.toContain(memberId)
  expect(test.bugs).toHaveLength(1)
  await test.close()
})
