// `npm run --silent verify-draw -- --file draw.json`: does an open draw again; 0 where all of it fits, 1 where something does not, 2 for no draw.
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { OpenDraw } from '@ngo2/shared/draws/draw'
import { faultsIn } from '@ngo2/shared/draws/verify'
import { faultWords } from '@ngo2/shared/draws/words'
import * as v from 'valibot'

const usage =
  'npm run --silent verify-draw -- --file draw.json   (the answer of GET /organisations/{id}/draws/{week})'

export interface Verdict {
  readonly code: 0 | 1 | 2
  readonly text: string
}

/** Does the draw of this file again. */
export async function verifyDraw(args: readonly string[]): Promise<Verdict> {
  try {
    const path = parseArgs({ args: [...args], options: { file: { type: 'string' } } }).values.file
    if (path === undefined) return { code: 2, text: usage }
    const draw = v.parse(OpenDraw, JSON.parse(await readFile(path, 'utf8')))
    const faults = faultsIn(draw)
    if (faults.length > 0) {
      const lines = faults.map((fault) => `${faultWords[fault].zh} · ${faultWords[fault].en}`)
      return { code: 1, text: lines.join('\n') }
    }
    const { week, organisation, pseudonyms, drawn } = draw
    const sums = `${drawn.length}/${pseudonyms.length}`
    const zh = `对得上：${organisation.name}，${week}那一周，${sums}`
    return { code: 0, text: `${zh} · it fits: the week of ${week}, ${sums} drawn\n${drawn.join('\n')}` }
  } catch (error) {
    const where = error instanceof v.ValiError ? `${v.getDotPath(error.issues[0]) ?? ''}: ` : ''
    const what = error instanceof Error ? error.message : String(error)
    return { code: 2, text: `no open draw: ${where}${what}\n${usage}` }
  }
}

if (import.meta.url === new URL(process.argv[1] ?? '', 'file:').href) {
  const { code, text } = await verifyDraw(process.argv.slice(2))
  process.exitCode = code
  if (code === 0) console.log(text)
  else console.error(text)
}
