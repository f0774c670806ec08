// The one moment in which a change may be heard twice: the pump dies after the handler and before its checkpoint.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PutItemCommand } from '@aws-sdk/client-dynamodb'
import { testTable } from './test-table'

const here = import.meta.dirname

/** Appends what it hears to a file; asked to, it kills itself once it has. */
const pumpProgram = `
  import { appendFileSync } from 'node:fs'
  import { fileCheckpoint } from '${here}/checkpoint.ts'
  import { streamPump } from '${here}/stream-pump.ts'
  const [endpoint, tableName, folder, fate] = process.argv.slice(2)
  const handler = async (event) => {
    for (const record of event.Records) appendFileSync(folder + '/heard', record.dynamodb.Keys.sk.S + ' ')
    if (fate === 'dies') process.kill(process.pid, 'SIGKILL')
  }
  const giveUp = (_, reason) => { throw reason }
  const checkpoint = fileCheckpoint(folder + '/desk.db', tableName)
  await streamPump({ endpoint, tableName, handler, checkpoint, giveUp }).drain()
`

test('killed between the handler and the checkpoint, a change is delivered twice and none is lost', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ngo2-kill-'))
  const program = join(folder, 'pump.mts')
  writeFileSync(program, pumpProgram)
  const { client, endpoint, tableName } = await testTable()
  const put = (sk: string) =>
    client.send(new PutItemCommand({ TableName: tableName, Item: { pk: { S: 'tree' }, sk: { S: sk } } }))
  const pump = async (fate: 'dies' | 'lives') => {
    const args = ['--no-warnings', '--import', 'tsx', program, endpoint, tableName, folder, fate]
    const child = spawn(process.execPath, args, { stdio: 'inherit' })
    const [code, signal] = await once(child, 'exit')
    return signal ?? code
  }

  await put('oak')
  await put('elm')
  expect(await pump('dies')).toBe('SIGKILL')
  await put('ash')
  expect(await pump('lives')).toBe(0)
  expect(await pump('lives')).toBe(0)

  expect(readFileSync(join(folder, 'heard'), 'utf8').trim().split(' ')).toEqual([
    'oak',
    'elm',
    'oak',
    'elm',
    'ash',
  ])
  rmSync(folder, { recursive: true })
})
