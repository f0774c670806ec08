// Looks through every page of a compiled mini-program without a screen: logic in the strict realm, WXML by WeChat's compiler.
import { allPages } from '../compiled/app-config'
import { readCodePackage } from '../compiled/read-code-package'
import { complaints } from '../host/journal'
import { type HeadlessOptions, runHeadless } from './run-headless'
import { compileWithWcc } from './wcc'

export interface PageReport {
  readonly path: string
  /** Empty when all is well. */
  readonly problems: readonly string[]
  readonly setDataBytes: readonly number[]
}

/** @param options how each page is entered and answered; `entry.path` is set to each page in turn */
export async function lookThrough(folder: string, options: HeadlessOptions): Promise<readonly PageReport[]> {
  const wcc = compileWithWcc(folder)
  const reports: PageReport[] = []
  for (const path of allPages(readCodePackage(folder).app)) {
    const phone = await runHeadless(folder, { ...options, wcc, entry: { ...options.entry, path } })
    try {
      const { journal } = phone
      const mine = journal.setData.filter((entry) => entry.route === path)
      reports.push({
        path,
        problems: [...complaints(journal), ...textProblems(phone), ...wcc.problems.splice(0)],
        setDataBytes: mine.map((entry) => entry.bytes),
      })
    } finally {
      phone.close()
    }
  }
  return reports
}

function textProblems({ page, text }: Awaited<ReturnType<typeof runHeadless>>): readonly string[] {
  let drawn: string
  try {
    drawn = text()
  } catch (thrown) {
    return [`cannot be drawn: ${(thrown as Error).message}`]
  }
  const meant = textOfTree(page().instance.data.root as TreeNode | undefined)
  if (meant === undefined || bare(meant) === bare(drawn)) return []
  return [`the WXML shows "${bare(drawn).slice(0, 60)}", the data say "${bare(meant).slice(0, 60)}"`]
}

const bare = (text: string): string => text.replace(/\s+/g, '')

interface TreeNode {
  /** Text of a text node. */
  readonly v?: unknown
  readonly cn?: readonly TreeNode[]
}

/** The text in the tree a Taro page sets as its data; undefined for a page that has none. */
function textOfTree(node: TreeNode | undefined): string | undefined {
  if (node === undefined) return undefined
  if (node.cn === undefined) return node.v === undefined ? '' : String(node.v)
  return node.cn.map((child) => textOfTree(child) ?? '').join('')
}
