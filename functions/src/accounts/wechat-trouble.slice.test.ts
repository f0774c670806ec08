// Signing in while WeChat's server is down, slow, or says no: a clear word, and browsing goes on.
import { signIn } from '@ngo2/shared/accounts/contract'
import { listNews } from '@ngo2/shared/news/contract'
import { anApp, type TestApp } from '../../test/an-app'
import { aMember, codeFor, no, yes } from '../../test/people'
import { faultAt } from '../../test/wechat-faults'

let test: TestApp
beforeAll(async () => {
  test = await anApp()
})
afterAll(() => test.close())

const signInDuring = async (fault: Parameters<typeof faultAt>[2]) => {
  await faultAt(test, '/sns/jscode2session', fault)
  return test.ask(signIn, { code: await codeFor(test, 'somebody') })
}

it.each([
  ['is down', { down: true, times: 1 }, 'accounts.wechat_busy'],
  ['is too slow', { delayMs: 3500, times: 1 }, 'accounts.wechat_busy'],
  ['says too often (45011)', { errcode: 45011, times: 1 }, 'accounts.wechat_busy'],
  ['stays busy (-1)', { errcode: -1, times: 3 }, 'accounts.wechat_busy'],
  ['blocks the person (40226)', { errcode: 40226, times: 1 }, 'accounts.risk_blocked'],
  ['does not know the code (40029)', { errcode: 40029, times: 1 }, 'accounts.code_stale'],
  ['has seen the code (40163)', { errcode: 40163, times: 1 }, 'accounts.code_stale'],
])('says what to do when WeChat %s', async (_, fault, code) => {
  const before = test.counted.length
  expect(no(await signInDuring(fault))).toBe(code)
  expect(test.counted.slice(before)).toEqual(code === 'accounts.wechat_busy' ? ['SignInUnanswered'] : [])
  yes(await test.ask(listNews, {}))
  await aMember(test)
})

it('tells the log which word it was, because a secret that is over looks busy to everybody', async () => {
  await signInDuring({ errcode: 40125, times: 1 })
  expect(test.notes.at(-1)).toEqual({ errcode: 40125 })
})

it('asks a busy WeChat twice more before it gives up', async () => {
  yes(await signInDuring({ errcode: -1, times: 2 }))
})
