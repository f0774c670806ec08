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
const choose = (phone: OpenedPhone, whose: '你写的' | '别人刚存的') =>
  phone.page.getByRole('radio').filter({ hasText: whose, visible: true }).first().tap()

it('shows a page both edited, mine beside theirs, and keeps what only one of them changed', async () => {
  const [early, late] = await desks()
  await Promise.all([early.tap('改页面'), late.tap('改页面')])
  await early.fill('想要什么帮助？', '春天缺一个会修水泵的人。')
  await early.fill('哪一年起', '2008')
  await late.fill('想要什么帮助？', '春天缺两个人看水。')
  await early.tap('存')
  await early.sees('存好了')
  await late.tap('存')
  await late.sees('你们改到了同一处')
  await late.sees('春天缺一个会修水泵的人。')
  await late.sees('春天缺两个人看水。')
  await hands.look(late, 'conflict-page')
  await choose(late, '你写的')
  await late.tap('存')
  await late.sees('存好了')
  await goBack(early)
  await early.tap('看看大家看到的')
  await early.sees('春天缺两个人看水。')
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
  await early.tap('存好')
  await early.sees('存好了')
  await late.tap('存好')
  await late.sees('别人刚存过这个项目')
  await hands.look(late, 'conflict-project')
  await choose(late, '别人刚存的')
  await late.tap('存好')
  await late.sees('存好了')
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
  await early.tap('再交一份')
  await early.sees('交了，等人看。看过会有消息')
  await late.tap('再交一份')
  await late.sees('别人刚交了一份')
  await hands.look(late, 'conflict-evidence')
  await choose(late, '你写的')
  await late.tap('再交一份')
  await late.sees('交了，等人看。看过会有消息')
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
