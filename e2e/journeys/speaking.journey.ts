// Speaking about an organisation: one thing to improve, how it counts, for somebody without a phone, and something serious.
import { world } from '../addresses'
import { type Phones, phones } from '../phones'

let hands: Phones
beforeAll(async () => {
  hands = await phones()
})
afterAll(async () => {
  expect(await hands.close()).toEqual([])
})

const evaluating = (member: string, face = {}) =>
  hands.open({ member, open: 'pkg-ngo/evaluate', query: `id=${world.organisationIds[4]}`, ...face })

/** A fresh phone, signed in, on one's own page. */
async function atHome(member: string, face = {}) {
  const phone = await hands.open({ member, open: 'pages/me', ...face })
  await phone.tap('开始')
  await phone.sees('我的编号')
  return phone
}

async function answered(phone: Awaited<ReturnType<typeof evaluating>>) {
  await phone.tap('看过他们的页面')
  await phone.tap('开始答')
  await phone.tap('看到了')
  await phone.tap('下一题')
  await phone.tap('没看过 / 不知道')
  await phone.tap('下一题')
  await phone.tap('看到一部分')
  await phone.tap('快完了')
}

it('takes one thing to improve, and the own sheet says how it counts', async () => {
  const mei = await evaluating('demo-mei')
  await answered(mei)
  await mei.tap('把钱从哪里来、花到哪里写出来')
  await mei.fill('怎么改好（不写也行）', '每季度把账贴在门口')
  await hands.look(mei, 'evaluate-improve')
  await mei.tap('看一遍')
  await mei.sees('每季度把账贴在门口')
  await mei.tap('送出')
  await mei.sees('收到了，谢谢')
  const mine = await atHome('demo-mei')
  await mine.tap('我评过的')
  await mine.sees(/下次公布时算进去|算满一份|算0/)
  await hands.look(mine, 'evaluations-counted')
  await mine.page.getByText('怎么算的').filter({ visible: true }).first().tap()
  await mine.sees('说过的话，新的在前')
  await hands.look(mine, 'evaluation-one')
})

it('reads the consent aloud before anything is asked of somebody who is helped, one after the other', async () => {
  const lin = await evaluating('demo-lin', { textScale: 1.65 })
  await lin.tap('替没有手机的人写')
  await lin.sees('先念给她听')
  await lin.tap('60岁以上')
  await lin.fill('你认得她的记号', '村东李')
  await hands.look(lin, 'helped-consent')
  await lin.tap('她愿意')
  await lin.sees('正在替人写，会标成“有人帮着写的”')
  await answered(lin)
  await lin.tap('看一遍')
  await lin.tap('送出')
  await lin.sees('替她记下了，谢谢你们')
  await hands.look(lin, 'helped-thanks')
  await lin.tap('替下一位写')
  await lin.sees('先念给她听')
})

it('leaves the score for something serious, and says what happens', async () => {
  const hu = await evaluating('demo-hu', { dark: true })
  await answered(hu)
  await hu.tap('这是一件严重的事')
  await hu.tap('打人、威胁人')
  await hu.fill('发生了什么', '上个月在院子里，看到有人打了帮工。')
  await hands.look(hu, 'serious')
  await hu.tap('告诉平台的人')
  await hu.sees('收到了。谢谢你说出来')
  await hands.look(hu, 'serious-received')
})

it('tells of a visit, which waits for the staff', async () => {
  const query = `id=${world.organisationIds[4]}&name=${encodeURIComponent('示例机构')}`
  const mei = await hands.open({ member: 'demo-mei', open: 'pkg-me/visit', query })
  await mei.fill('到了哪里，见了谁，看到什么', '跟车去送水，见了队长')
  await mei.sees('先选哪天去的')
  await hands.look(mei, 'visit')
})

it('shows the lots, and how anybody checks them', async () => {
  const mei = await atHome('demo-mei', { dark: true })
  await hands.look(mei, 'me-with-lots')
  await mei.tap('抽签和来往')
  await mei.sees('您和谁有过来往')
  await mei.sees('去过，工作人员核实了')
  await hands.look(mei, 'lots')
  await mei.tap('我去过的')
  await mei.sees('核实了')
  await hands.look(mei, 'visits')
})
