// The whole desk killed in the midst of writes: what a client was told is there, and what it was not told it may ask for again.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { call, type Outcome, type Send } from '@ngo2/shared/contract/call'
import { makeId } from '@ngo2/shared/contract/ids'
import { registerOrganisation } from '@ngo2/shared/organisations/contract'
import { listSites, openSite } from '@ngo2/shared/sites/contract'
import { ensureBuilt } from './builds'
import { root } from './root'
import { forEachOf, must, sendTo, signInAs } from './world/client'
import { site } from './world/minqin'
import { organisations } from './world/organisations'

const writes = 1000
/** Answers after which everything is killed. */
const kills = [500, writes]

/** A desk as `npm start` opens it, and a way to make the first operator. */
const deskProgram = `
  import { setOperator } from '${join(root, 'functions/src/accounts/index.ts')}'
  import { createApp } from '${join(root, 'functions/src/platform/create-app.ts')}'
  import { readSettings } from '${join(root, 'functions/src/platform/settings.ts')}'
  import { openDesk } from '${join(root, 'local/desk.ts')}'
  const desk = await openDesk({ dataFolder: process.argv[2], apiPort: 0, consoleUrl: '' })
  process.on('message', async (memberId) => {
    await setOperator(createApp(readSettings(process.env), 'test').table, memberId, true)
    process.send('done')
  })
  process.send({ apiUrl: desk.apiUrl, wechatUrl: desk.wechatUrl })
`

interface Running {
  readonly child: ChildProcess
  readonly apiUrl: string
  readonly wechatUrl: string
}

const newId = (prefix: string) => makeId(prefix, Date.now(), Math.random)

let folder: string
/** Whatever the test ends with, nothing of it goes on. */
const running: Running[] = []
beforeAll(async () => {
  await ensureBuilt('functions')
  folder = mkdtempSync(join(tmpdir(), 'ngo2-kill-'))
})
afterEach(async () => {
  for (const desk of running.splice(0)) await kill(desk)
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a desk killed during a thousand writes has all it acknowledged, and asking again makes up the rest', async () => {
  let desk = await start()
  const { token, me } = await signInAs(desk, 'operator')
  await makeOperator(desk, me.id)
  const organisationId = await registerOne(sendTo(desk.apiUrl, token))
  const siteIds = Array.from({ length: writes }, () => newId('sit'))
  const acknowledged = new Set<string>()
  for (const most of kills) {
    const send = sendTo(desk.apiUrl, token)
    await whileWriting(siteIds, acknowledged, most, (siteId) =>
      call(send, openSite, { ...site, siteId, organisationId }),
    )
    await kill(desk)
    desk = await start()
  }
  expect(acknowledged.size).toBe(writes)
  const { sites } = await must(sendTo(desk.apiUrl), listSites, {})
  expect(sites.map(({ id }) => id)).toEqual(siteIds.toSorted())
}, 120_000)

/** Writes eight at a time; resolves in the midst of them, once `most` are acknowledged. */
function whileWriting(
  ids: readonly string[],
  acknowledged: Set<string>,
  most: number,
  write: (id: string) => Promise<Outcome<unknown>>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const rest = ids.filter((id) => !acknowledged.has(id))
    void forEachOf(rest, 8, async (id) => {
      if (acknowledged.size >= most) return
      const outcome = await write(id)
      if (outcome.is === 'refused') reject(new Error(outcome.refusal.message))
      if (outcome.is === 'ok') acknowledged.add(id)
      if (acknowledged.size >= most) resolve()
    })
  })
}

async function registerOne(operator: Send): Promise<string> {
  const [form] = organisations
  if (form === undefined) throw new Error('the demo world has no organisation')
  return (await must(operator, registerOrganisation, { organisationId: newId('org'), ...form })).id
}

async function start(): Promise<Running> {
  const program = join(folder, 'desk.mts')
  writeFileSync(program, deskProgram)
  const args = ['--no-warnings', '--import', 'tsx', program, join(folder, 'data')]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the desk ended at once, with ${code}`)
  })
  const [addresses] = (await Promise.race([once(child, 'message'), ended])) as [Omit<Running, 'child'>]
  const desk = { child, ...addresses }
  running.push(desk)
  return desk
}

/** The desk, its engine and whatever else it started, at once and without a word. */
async function kill({ child }: Running): Promise<void> {
  if (child.signalCode !== null) return
  const { pid } = child
  if (pid === undefined) throw new Error('the desk has ended by itself')
  const started = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')
  expect(started.length).toBeGreaterThan(1)
  for (const one of [...started.map(Number), pid]) killIfThere(one)
  await once(child, 'exit')
}

async function makeOperator({ child }: Running, memberId: string): Promise<void> {
  child.send(memberId)
  await once(child, 'message')
}

/** What ends because the one before it was killed is as dead. */
function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
