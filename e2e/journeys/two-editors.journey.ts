// Two people keep one page: whoever saves later sees both versions, chooses, and nothing of either is lost.
import type { OpenedPhone } from '@ngo2/local/simulator/testbed/open-phone'
import { atDesk, goBack } from '../desks'
import { type Phones, phones } from '../phones'

let hands: Phones

beforeAll(async () => {
  hands = await phones()
})
afterAll(async () => {
  expect(await hands.close()).toEqual([])
})

const name = '沙窝子守绿队'
/** Two phones in one team, each on its desk; the second in the dark with large text. */
const desks = () =>
  Promise.all([
    atDesk(hands, name, { member: 'demo-ma' }),
    atDesk(hands, name, { member: 'demo-ma', dark: true, textScale: 1.4 }),
  ])

interface Clash {
  readonly save: string
  readonly saved: string
  /** What the later one is told. */
  readonly conflict: string
  /** What she can read of both. */
  readonly versions?: readonly string[]
  readonly picture: string
  readonly chosen: '你写的' | '别人刚存的'
}

/** Both have typed: the early one saves, the late one is shown both versions, chooses and saves. */
async function saveBoth([early, late]: readonly [OpenedPhone, OpenedPhone], clash: Clash) {
  const { save, saved, conflict, versions = [], picture, chosen } = clash
  await early.tap(save)
  await early.sees(saved)
  await late.tap(save)
  await late.sees(conflict)
  for (const version of versions) await late.sees(version)
  await hands.look(late, picture)
  await late.page.getByRole('radio').filter({ hasText: chosen, visible: true }).first().tap()
  await late.tap(save)
  await late.sees(saved)
}

it('shows a page both edited, mine beside theirs, and keeps what only one of them changed', async () => {
  const [early, late] = await desks()
  await Promise.all([early.tap('改页面'), late.tap('改页面')])
  const versions = ['春天缺一个会修水泵的人。', '春天缺两个人看水。'] as const
  await early.fill('想要什么帮助？', versions[0])
  await early.fill('哪一年起', '2008')
  await late.fill('想要什么帮助？', versions[1])
  await saveBoth([early, late], {
    save: '存',
    saved: '存好了',
    conflict: '你们改到了同一处',
    versions,
    picture: 'conflict-page',
    chosen: '你写的',
  })
  await goBack(early)
  await early.tap('看看大家看到的')
  await early.sees(versions[1])
  await early.sees(/2008年/)
})

it('shows a project both wrote on, and saves what was chosen', async () => {
  const [early, late] = await desks()
  for (const phone of [early, late]) {
    await phone.tap('项目')
    await phone.tap('村小的水课')
  }
  await early.fill('给谁做的', '两所村小的孩子和老师')
  await late.fill('给谁做的', '村小四年级的孩子')
  await saveBoth([early, late], {
    save: '存好',
    saved: '存好了',
    conflict: '别人刚存过这个项目',
    picture: 'conflict-project',
    chosen: '别人刚存的',
  })
  await late.sees('村小的水课')
})

it('shows evidence both gave, and hands in what was chosen', async () => {
  const [early, late] = await desks()
  for (const phone of [early, late]) {
    await phone.tap('材料')
    await phone.page.getByText('拍人先问').filter({ visible: true }).last().tap()
  }
  const practice = '你们怎么问、怎么存、孩子怎么问'
  await early.fill(practice, '拍之前先问，口头答应的也录下来；孩子的问家长。')
  await late.fill(practice, '先说照片放到哪里，答应了再拍，孩子只拍背影。')
  await saveBoth([early, late], {
    save: '再交一份',
    saved: '交了，等人看。看过会有消息',
    conflict: '别人刚交了一份',
    picture: 'conflict-evidence',
    chosen: '你写的',
  })
  await late.sees(/新交的在等人看/)
})

it('publishes a correction that everybody reads', async () => {
  const phone = await atDesk(hands, name, { member: 'demo-ma' })
  await phone.tap('更正')
  await phone.fill('哪里写错了', '春天写了“压沙50亩”。')
  await phone.fill('对的是什么', '量过是40亩。')
  await phone.fill('怎么会错', '把还没压的一块也算进去了。')
  await phone.tap('发出去')
  await phone.sees('发出去了')
  await hands.look(phone, 'correction')
  await goBack(phone)
  await phone.tap('看看大家看到的')
  await phone.sees(/量过是40亩/)
})
