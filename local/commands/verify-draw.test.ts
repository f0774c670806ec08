// Anyone who has the file of a draw can do it again by one command.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { anOpenDraw } from '@ngo2/shared/draws/draw.arbitrary'
import { verifyDraw } from './verify-draw'

const folder = mkdtempSync(join(tmpdir(), 'verify-draw-'))

function fileOf(content: unknown): string[] {
  const path = join(folder, `${Math.random()}.json`)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return ['--file', path]
}

it('says that a draw fits, and who was drawn', async () => {
  const draw = anOpenDraw(20)
  const { code, text } = await verifyDraw(fileOf(draw))
  expect(code).toBe(0)
  expect(text.split('\n').slice(1)).toEqual(draw.drawn)
})

it('says what does not fit in a draw that was changed afterwards', async () => {
  const draw = anOpenDraw(20)
  const { code, text } = await verifyDraw(fileOf({ ...draw, pseudonyms: draw.pseudonyms.slice(1) }))
  expect(code).toBe(1)
  expect(text).toContain('the commitment differs')
})

it('says that a file is no draw, and where', async () => {
  expect(await verifyDraw(fileOf({ ...anOpenDraw(20), seed: 'abc' }))).toMatchObject({ code: 2 })
  expect((await verifyDraw(fileOf({ ...anOpenDraw(20), seed: 'abc' }))).text).toContain('seed: 64 hex digits')
  expect(await verifyDraw(fileOf('no json'))).toMatchObject({ code: 2 })
  expect(await verifyDraw(['--file', join(folder, 'missing.json')])).toMatchObject({ code: 2 })
  expect(await verifyDraw(['--fil', 'x'])).toMatchObject({ code: 2 })
  expect(await verifyDraw([])).toMatchObject({ code: 2 })
})
