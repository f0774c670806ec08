// AWS's validator is asked, and what it says of a fault is handed on.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { schemaFaults } from './schema-gate'

// The validator's engine takes seconds to start, on a busy machine many.
jest.setTimeout(60_000)

it('names the resource with a property CloudFormation does not know, and is content with a sound one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ngo2-schema-'))
  const paths = [{ SqsManagedSseEnabled: true }, { SqsManagedSse: true }].map((Properties, nth) => {
    const path = join(folder, `${nth}.json`)
    const Queue = {
      Type: 'AWS::SQS::Queue',
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties,
    }
    writeFileSync(path, JSON.stringify({ Resources: { Queue } }))
    return path
  })
  const [sound, faulty] = schemaFaults(paths)
  rmSync(folder, { recursive: true })
  expect(sound).toEqual([])
  expect(faulty).toEqual([expect.stringMatching(/^Queue: .*SqsManagedSse/)])
})
