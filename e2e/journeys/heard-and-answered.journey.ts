// From an evaluation to a run, its account for everybody, the organisation's reply, and a check with a second look.
import type { OpenedPhone } from '@ngo2/local/simulator/testbed/open-phone'
import { decideCheck, listWaitingChecks } from '@ngo2/shared/appeals/contract'
import { readTrend } from '@ngo2/shared/snapshots/contract'
import { world } from '../addresses'
import { type Console, consoles } from '../consoles'
import { atDesk, goBack } from '../desks'
import { type Phones, phones } from '../phones'
import { publishNow } from '../publishing'

let hands: Phones
let first: Console
let second: Console

beforeAll(async () => {
  hands = await phones()
  first = await consoles(hands)
  second = await consoles(hands, 'demo-zheng')
})
afterAll(async () => {
  expect(await hands.close()).toEqual([])
})

const name = '沙窝子守绿队'
const id = world.organisationIds[0] ?? ''
const answer = '从十二月起，每季度的账贴在村委会门口，也发在这里。'
const reason = '有两份像是说邻村的另一家，请看一看是不是评错了。'
const because = '看过了这一期的评价，没有评错的，少算的也都写明了原因。'
const disagreed = '邻村那家上个月改了名字，请按新名字再看一次。'
const upheld = '按新名字看，确有两份评错，已经请他们改评。'

async function why(face = {}): Promise<OpenedPhone> {
  return hands.open({ open: 'pkg-ngo/why', query: `id=${id}&dimension=transparency`, ...face })
}

it('reads what was said since in the next run, and tells everybody what moved the figure', async () => {
  const mei = await hands.open({ open: 'pkg-ngo/evaluate', query: `id=${id}` })
  await mei.tap('看过他们的页面')
  await mei.tap('开始答')
  await mei.tap('看到了')
  await mei.tap('下一题')
  await mei.tap('没看过 / 不知道')
  await mei.tap('下一题')
  await mei.tap('看到一部分')
  await mei.tap('快完了')
  await mei.tap('看一遍')
  await mei.tap('送出')
  await mei.sees('收到了，谢谢')
  const runId = await publishNow(first, second)
  const { items } = await first.ask(readTrend, { organisationId: id })
  expect(items[0]?.runId).toBe(runId)
  const reader = await why()
  for (const text of ['有的评价少算一点', '和上一期比，什么变了', '一期一期看']) await reader.sees(text)
  await hands.look(reader, 'why-moved')
})

it('shows the team both figures, who speaks, the answers and what to improve, and takes its reply', async () => {
  const team = await atDesk(hands, name, { member: 'demo-ma' })
  await team.tap('大家怎么说')
  for (const text of ['两把尺子', '谁在说', '每一题怎么答的', '想请你们改进的']) await team.sees(text)
  await hands.look(team, 'feedback')
  await team.page.getByText('答复这件事').filter({ visible: true }).first().tap()
  await team.fill('答复', answer)
  await team.tap('发出去')
  await team.sees('发出去了，大家看得到')
  await hands.look(team, 'feedback-replied')
  await team.tap('回去')
  await team.sees(answer)
  const reader = await why({ dark: true, textScale: 1.4 })
  await reader.sees(answer)
})

it('freezes a figure that is checked, shows the clock, and lets another operator look again', async () => {
  const team = await atDesk(hands, name, { member: 'demo-ma' })
  await team.tap('大家怎么说')
  await team.tap('这个分不对，请平台核对')
  await team.fill('哪里不对，为什么', reason)
  await team.tap({ role: 'button', name: '请平台核对' })
  await team.sees('收到了，从现在起计时')
  await team.tap('看还有几天')
  await team.sees('还有14天')
  await hands.look(team, 'check-clock')

  const mine = (items: readonly { id: string; reason: string }[]) =>
    items.find((one) => one.reason === reason)
  const checkId = mine((await first.ask(listWaitingChecks, {})).items)?.id ?? ''
  await first.ask(decideCheck, { checkId, verdict: 'rejected', because })
  await goBack(team)
  await team.tap('核对和申诉')
  await team.sees(because)
  await team.tap('不同意，请另一位再看')
  await team.fill('哪里不对，为什么', disagreed)
  await team.tap({ role: 'button', name: '请平台核对' })
  await team.tap('看还有几天')
  await second.ask(decideCheck, { checkId, verdict: 'upheld', because: upheld })
  const later = await hands.open({ member: 'demo-ma', open: 'pkg-rank/checks', query: `id=${id}` })
  for (const text of [because, upheld, '同意，照办了']) await later.sees(text)
  await hands.look(later, 'check-decided')
})
