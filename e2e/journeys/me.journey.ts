// 我的: a name, evaluations, the texts one must be able to read, signing out, and leaving with everything.
import { world } from '../addresses'
import { type Phones, phones } from '../phones'

let hands: Phones

beforeAll(async () => {
  hands = await phones()
})
afterAll(async () => {
  expect(await hands.close()).toEqual([])
})

const mine = async (member: string) => {
  const phone = await hands.open({ member, open: 'pages/me' })
  await phone.tap('开始')
  await phone.sees('我的编号')
  return phone
}

it('shows rules, agreement, privacy, complaints and who is behind this, to anybody', async () => {
  const stranger = await hands.open({ open: 'pages/me' })
  for (const text of ['社区公约', '用户协议', '隐私政策', '投诉与举报', '关于公益2.0']) {
    await stranger.tap(text)
    await stranger.page.waitForFunction(() => globalThis.phone?.route()?.startsWith('pkg-me/'))
    await stranger.tap({ role: 'button', name: '返回' })
    await stranger.page.waitForFunction(() => globalThis.phone?.route() === 'pages/me')
  }
})

it('takes a name, and refuses one that the check calls risky', async () => {
  const lin = await mine('demo-lin')
  await lin.tap('林师傅')
  await lin.fill('名字', '老林')
  await lin.tap('就叫这个')
  await lin.sees(/好，以后叫你/)
  const again = await mine('demo-lin')
  await again.sees('老林')
  await again.tap('老林')
  await again.fill('名字', '加微信领')
  await again.tap('就叫这个')
  await again.sees('这个名字没通过检查，换一个')
  await hands.look(again, 'name-refused')
})

it('lists what one has said, and takes it back', async () => {
  const hu = await mine('demo-hu')
  await hu.tap('我评过的')
  await hu.sees(/示例/)
  await hands.look(hu, 'my-evaluations')
})

it('tells whoever keeps a page what happened with it, and leads there', async () => {
  const ma = await mine('demo-ma')
  await ma.sees(/条没看/)
  await hands.look(ma, 'me-unread')
  await ma.tap('消息')
  await ma.sees(/有人进了团队|材料有人看过了|阶段有变化/)
  await hands.look(ma, 'messages')
})

it('signs out and stays readable', async () => {
  const hu = await mine('demo-hu')
  await hu.tap('退出登录')
  await hu.tap('退出')
  await hu.sees('什么都可以随便看')
})

it('deletes everything, says how much, and begins anew', async () => {
  const arslan = await mine('demo-arslan')
  await arslan.tap('注销账号')
  await hands.look(arslan, 'leaving')
  await arslan.page.getByRole('button', { name: '注销账号' }).filter({ visible: true }).last().tap()
  await arslan.tap('注销')
  await arslan.sees('都删掉了')
  await hands.look(arslan, 'left')
  const again = await mine('demo-arslan')
  await again.sees('起个名字')
  expect(world.organisationIds.length).toBeGreaterThanOrEqual(40)
})
