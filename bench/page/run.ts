// The page of an organisation on the open web: bytes, reads, and what the handler takes beside the engine's own time.
import { gzipSync } from 'node:zlib'
import { readOrganisationPage } from '@ngo2/shared/directory/contract'
import { yes } from '../../functions/test/people'
import { kilobytes, type Print, report } from '../figures'
import { openFullWorld } from './full-world'
import { watchTable } from './watch-table'

const rounds = 300

export async function run(print: Print): Promise<string[]> {
  const { test, organisationId, path } = await openFullWorld()
  try {
    const watch = watchTable(test.app)
    const ask = async () => (await test.request(path)).text()
    const cold = await watch.around(ask)
    const warm = []
    for (let nth = 0; nth < rounds; nth++) warm.push(await watch.around(ask))
    const html = await ask()
    const poster = await (await test.request(`${path}/poster`)).text()
    const phone = JSON.stringify(yes(await test.ask(readOrganisationPage, { organisationId })))
    const own = warm.map(({ allMs, engineMs }) => allMs - engineMs).sort((a, b) => a - b)
    return report(print, 'The page of an organisation whose showcase is full', [
      { name: 'HTML', found: kilobytes(Buffer.byteLength(html)), unit: 'KB', budget: 30 },
      { name: 'HTML, gzipped', found: kilobytes(gzipSync(html).length), unit: 'KB' },
      { name: 'poster', found: kilobytes(Buffer.byteLength(poster)), unit: 'KB', budget: 30 },
      { name: 'answer to a phone', found: kilobytes(Buffer.byteLength(phone)), unit: 'KB', budget: 12 },
      { name: 'reads, cold', found: cold.reads, unit: 'calls', floor: 1 },
      {
        name: 'reads, warm',
        found: Math.max(...warm.map(({ reads }) => reads)),
        unit: 'calls',
        floor: 1,
        budget: 1,
      },
      { name: 'over the engine, cold', found: cold.allMs - cold.engineMs, unit: 'ms' },
      { name: 'over the engine, middle', found: own[Math.floor(rounds / 2)] ?? Number.NaN, unit: 'ms' },
      {
        name: 'over the engine, p95',
        found: own[Math.floor(rounds * 0.95)] ?? Number.NaN,
        unit: 'ms',
        goal: 15,
      },
    ])
  } finally {
    await test.close()
  }
}
