// How large what we ship is: the mini-program by package, the functions' bundles, the console.
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ensureBuilt } from '@ngo2/local/builds'
import { root } from '@ngo2/local/root'
import { filesIn, readCodePackage } from '@ngo2/local/simulator/compiled/read-code-package'
import { bytesAtStart, partsIn } from '../../infra/bundle'
import { type Figure, kilobytes, type Print, report } from '../figures'
import { bundleSdk } from '../sdk-alone/bundle'

/** Main and all packages of an app of one empty page, built by Taro 4.2.1 with our configuration. */
const emptyAppKb = 290
/** The main package must stay quick on a slow network, far below the 2 MB WeChat allows. */
const mainBudgetKb = 600
/** A package is fetched when one of its pages is opened first, on a slow network while somebody waits. */
const subPackageBudgetKb = 320
const totalBudgetKb = 1400
const apiBudgetKb = 600

export async function run(print: Print): Promise<string[]> {
  for (const workspace of ['functions', 'console', 'miniprogram'] as const) await ensureBuilt(workspace)
  return [
    ...report(print, 'the mini-program', packagesOf(join(root, 'miniprogram/dist'))),
    ...report(print, 'the functions, minified (floor: DynamoDB’s client alone)', await bundles()),
    ...report(print, 'the console', consoleOf(join(root, 'console/dist'))),
  ]
}

/** As WeChat counts: every file that is uploaded, uncompressed. */
function packagesOf(dist: string): Figure[] {
  const { app, files } = readCodePackage(dist)
  const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root: at }) => at.replace(/\/?$/, '/'))
  const kb = (mine: (file: string) => boolean) =>
    kilobytes(files.filter(mine).reduce((sum, file) => sum + statSync(join(dist, file)).size, 0))
  const inMain = (file: string) => !roots.some((at) => file.startsWith(at))
  return [
    { name: 'main package', found: kb(inMain), unit: 'KB', floor: emptyAppKb, budget: mainBudgetKb },
    ...roots.map(
      (at): Figure => ({
        name: at,
        found: kb((file) => file.startsWith(at)),
        unit: 'KB',
        budget: subPackageBudgetKb,
      }),
    ),
    { name: 'all packages', found: kb(() => true), unit: 'KB', floor: emptyAppKb, budget: totalBudgetKb },
  ]
}

async function bundles(): Promise<Figure[]> {
  const sdk = statSync(await bundleSdk()).size
  return ['api', 'stream', 'ranking', 'nightly', 'pictures', 'papers'].map((name) => ({
    name,
    found: kilobytes(sizeAtStart(join(root, `functions/dist/${name}`))),
    unit: 'KB',
    floor: kilobytes(sdk),
    ...(name === 'api' ? { budget: apiBudgetKb } : {}),
  }))
}

/** What is read before a function answers; parts for later do not count. */
function sizeAtStart(dist: string): number {
  return bytesAtStart(readFileSync(join(dist, 'index.mjs')), partsIn(dist))
}

function consoleOf(dist: string): Figure[] {
  const bytes = filesIn(dist).map((file) => readFileSync(join(dist, file)))
  const sum = (sizes: readonly number[]) => kilobytes(sizes.reduce((all, size) => all + size, 0))
  return [
    { name: 'all files', found: sum(bytes.map(({ length }) => length)), unit: 'KB' },
    { name: 'all files, gzip', found: sum(bytes.map((file) => gzipSync(file).length)), unit: 'KB' },
  ]
}
