// Runs a schedule of a running desk at once: `npx tsx local/schedule/run-now.ts Nightly http://127.0.0.1:8023`.

import { argv, exit, stderr, stdout } from 'node:process'

const [schedule, url] = argv.slice(2)
if (schedule === undefined || url === undefined) {
  stderr.write('npx tsx local/schedule/run-now.ts <name of the schedule> <address npm start printed>\n')
  exit(1)
}
const response = await fetch(`${url}/${encodeURIComponent(schedule)}`, { method: 'POST' })
stdout.write(await response.text())
exit(response.ok ? 0 : 1)
