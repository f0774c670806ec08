// What each tab costs a phone when it opens: bytes over the bridge to the view, requests and bytes over the network.
import { join } from 'node:path'
import { ensureBuilt } from '@ngo2/local/builds'
import { root } from '@ngo2/local/root'
import { tabPaths } from '@ngo2/local/simulator/compiled/app-config'
import { readCodePackage } from '@ngo2/local/simulator/compiled/read-code-package'
import { type Figure, kilobytes, type Print, report } from '../figures'
import { openSmallWorld } from '../small-world'
import { type Opening, openTab } from './open-tab'

const bridgeKb = 16
const networkKb = 20

export async function run(print: Print): Promise<string[]> {
  await ensureBuilt('miniprogram')
  const dist = join(root, 'miniprogram/dist')
  const world = await openSmallWorld()
  try {
    const figures: Figure[] = []
    for (const [at, path] of tabPaths(readCodePackage(dist).app).entries()) {
      const phone = { apiUrl: world.apiUrl, loginCode: await world.codeFor('bench-7') }
      const first = await openTab(dist, path, { ...phone, storage: {} })
      const again = await openTab(dist, path, { ...phone, storage: first.storage })
      figures.push(...figuresOf(path, first, again), ...(at === 0 ? [firstScreen(path, first)] : []))
    }
    return report(print, 'each tab opened at an API with full first pages', figures)
  } finally {
    await world.close()
  }
}

/** `first` on a phone that never saw the mini-program, `again` on one that kept what it was told then. */
function figuresOf(path: string, first: Opening, again: Opening): Figure[] {
  const bridge = (name: string, bytes: number): Figure => ({
    name: `${path}, ${name}`,
    found: kilobytes(bytes),
    unit: 'KB',
  })
  return [
    { ...bridge('first setData', first.setData[0] ?? 0), budget: bridgeKb },
    { ...bridge('first setData when opened again', again.setData[0] ?? 0), budget: bridgeKb },
    { ...bridge('largest setData', Math.max(...first.setData)), budget: bridgeKb },
    { ...bridge('answers', sum(first.answers)), budget: networkKb },
  ]
}

function firstScreen(path: string, { answers }: Opening): Figure {
  return { name: `${path}, requests`, found: answers.length, unit: 'calls', floor: 1, budget: 1 }
}

const sum = (bytes: readonly number[]) => bytes.reduce((all, some) => all + some, 0)
