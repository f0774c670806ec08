// Runs a compiled mini-program's logic in the strict realm, with WeChat's own compiler to read and tap its pages.
import { packageProblems } from '../compiled/check-package'
import { readCodePackage } from '../compiled/read-code-package'
import { type Entry, entryAt } from '../host/entry'
import { createHost, type Host } from '../host/host'
import type { Journal, Problem } from '../host/journal'
import type { Page } from '../host/page'
import { plainView } from '../host/plain-view'
import { readSchema } from '../wx/read-schema'
import { dispatch } from './dispatch'
import { type HeadlessPhoneOptions, headlessPhone } from './headless-phone'
import { quiet } from './quiet'
import { strictRealm } from './strict-realm'
import { compileWithWcc, pathTo, textOf, type Wcc, type WccNode } from './wcc'

export interface HeadlessOptions extends HeadlessPhoneOptions {
  /** Where the mini-program is entered; the first page by default. */
  readonly entry?: Partial<Entry>
  readonly wcc?: Wcc
}

export interface Headless {
  readonly host: Host
  readonly journal: Journal
  page(): Page
  /** The text of the page in front as WeChat's compiler renders it. */
  text(): string
  /** Taps the deepest node whose whole text (or aria-label, or id) is `what`. Throws when there is none. */
  tap(what: string): Promise<void>
  /** Fires any event on it. */
  fire(what: string, type: string, detail?: unknown): Promise<void>
  /** Waits until nothing is on its way. */
  settle(): Promise<void>
  close(): void
}

/** Launches the mini-program in `folder`. Errors of the mini-program are in the journal, not thrown. */
export async function runHeadless(folder: string, options: HeadlessOptions = {}): Promise<Headless> {
  const code = readCodePackage(folder)
  const realm = strictRealm({
    console: (level, text) => void host.journal.console.push({ level, text }),
    uncaught: (thrown) => host.uncaught('a timer', thrown),
  })
  const later = (task: () => void) => void setTimeout(task, 0)
  const host = createHost({
    code,
    schema: await readSchema(),
    phone: headlessPhone(options),
    evaluate: realm.evaluate,
    later,
    view: () => plainView(later),
  })
  realm.provide(host.globals)
  for (const message of packageProblems(code)) host.fault('the package', message)
  const onRejection = (reason: unknown) => host.rejected(reason)
  process.on('unhandledRejection', onRejection)

  const { path = code.app.pages[0] ?? '', ...entry } = options.entry ?? {}
  try {
    host.launch(entryAt(path, entry))
  } catch (thrown) {
    host.uncaught(`the launch of ${path}`, thrown)
  }

  let wcc = options.wcc
  const tree = (): WccNode => {
    const { address, instance } = page()
    wcc ??= compileWithWcc(folder)
    return wcc.render(address.path, instance.data)
  }
  const page = (): Page => {
    const top = host.navigation.top()
    if (top === undefined) throw new Error(`no page is open: ${describe(host.journal.errors)}`)
    return top
  }
  const settle = () => quiet(host.journal)
  const headless: Headless = {
    host,
    journal: host.journal,
    page,
    text: () => textOf(tree()),
    tap: (what) => headless.fire(what, 'tap'),
    async fire(what, type, detail = {}) {
      const nodes = pathTo(tree(), (node) => isCalled(node, what))
      if (nodes.length === 0) throw new Error(`nothing on ${page().address.path} is called "${what}"`)
      dispatch(host, page(), nodes, type, detail)
      await settle()
    },
    settle,
    close() {
      realm.close()
      process.off('unhandledRejection', onRejection)
    },
  }
  await settle()
  return headless
}

const describe = (problems: readonly Problem[]): string =>
  problems.map((problem) => `${problem.where}: ${problem.message}`).join('; ') || 'nothing went wrong'

function isCalled(node: WccNode, what: string): boolean {
  const { id, 'aria-label': dashed, ariaLabel } = node.attr
  return id === what || dashed === what || ariaLabel === what || textOf(node).trim() === what
}
