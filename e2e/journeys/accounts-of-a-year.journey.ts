// D3, the accounts of a year: a quarter typed with its voucher, closed once it adds up; a year that takes two people; and its files.

import type { OpenedPhone } from '@ngo2/local/simulator/testbed/open-phone'
import { previousQuarter, quarterOf, quarterWords } from '@ngo2/shared/books/period'
import { beijingDay } from '@ngo2/shared/maths/calendar'
import { strFromU8, unzipSync } from 'fflate'
import { addresses, world } from '../addresses'
import { atDesk, goBack, photograph } from '../desks'
import { type Phones, phones } from '../phones'

let hands: Phones

beforeAll(async () => {
  hands = await phones()
})
afterAll(async () => {
  expect(await hands.close()).toEqual([])
})

const today = beijingDay(new Date())
const quarter = quarterWords(previousQuarter(quarterOf(today))).zh
const year = `${Number(today.slice(0, 4)) - 1}`
const counted = '季末数出来有（存款加现金）'

/** Money moved from one kind of spending to another, with the reason. */
async function movePaper(phone: OpenedPhone) {
  const among = (group: string, kind: string) =>
    phone.page.getByRole('radiogroup', { name: group }).getByRole('radio', { name: kind }).tap()
  await phone.tap('加一条')
  await among('从', '交通')
  await among('挪到', '办公')
  await phone.fill('多少', '50')
  await phone.fill('为什么', '加油票里夹着一张买纸的。')
}

async function submit(phone: OpenedPhone) {
  await phone.fill('公开过的账，为什么改', '一张票放错了地方。')
  await phone.tap('交给第二个人看')
  await phone.sees('交了，等第二个人看')
}

/** From 我的 by a message of the inbox to the year it is about. */
async function byMessage(member: string, message: RegExp, options = {}) {
  const phone = await hands.open({ member, open: 'pages/me', ...options })
  await phone.tap('开始')
  await phone.tap('消息')
  await phone.page.getByText(message).filter({ visible: true }).first().tap()
  await phone.tap(`${year}年`)
  return phone
}

it('says by how much a quarter does not add up, loses nothing, and closes it once it does', async () => {
  const phone = await atDesk(hands, '西渠梭梭社', { member: 'demo-xi' })
  await phone.tap('账')
  await phone.tap(`记${quarter}`)
  await phone.tap('加一笔收入')
  await phone.tap('个人捐赠')
  await phone.fill('多少', '3000')
  await phone.tap('记好了')
  await phone.tap('加一笔支出')
  await phone.tap('项目物资')
  await phone.fill('多少', '1200')
  await photograph(phone)
  await phone.sees(/^有凭证/)
  await hands.look(phone, 'books-line')
  await phone.tap('记好了')
  await phone.fill(counted, '1900')
  await phone.sees(/差 100元：季末数出来的多了/)
  await hands.look(phone, 'books-differ')
  await goBack(phone)
  await phone.tap(`记${quarter}`)
  await phone.sees('接着上次没存完的')
  await phone.sees(/差 100元/)
  await phone.fill(counted, '1800')
  await phone.sees('对上了')
  await phone.tap('存到团队')
  await phone.tap('结这一季')
  await phone.tap('结')
  await phone.sees(/结的，公开/)
  await hands.look(phone, 'books-closed')
})

it('takes a second person for a year: one’s own is refused, given back with a reason, then public', async () => {
  const finance = await atDesk(hands, '沙窝子守绿队', { member: 'demo-he' })
  await finance.tap('账')
  await finance.tap(`${year}年`)
  await movePaper(finance)
  await submit(finance)
  await finance.sees('你自己交的，要另一个人来看')
  await hands.look(finance, 'year-own')

  const council = await byMessage('demo-luo', /年度账等第二个人看/)
  await council.sees('有人交了，等你看。对一对再点。')
  await council.fill('哪里要改', '那张纸票是哪天的？写上。')
  await hands.look(council, 'year-decide')
  await council.tap('退回去改')

  const again = await byMessage('demo-he', /年度账退回来改/, { dark: true, textScale: 1.4 })
  await again.sees('退回来了：那张纸票是哪天的？写上。')
  await hands.look(again, 'year-returned')
  await submit(again)

  const approving = await byMessage('demo-luo', /年度账等第二个人看/)
  await approving.tap('我看过，没问题')
  await approving.tap('公开')
  await approving.sees(/公开的$/)
  await hands.look(approving, 'year-public')
})

it('gives everybody the year as files with Chinese headings', async () => {
  const paper = async (format: string) => {
    const answer = await fetch(
      `${addresses.api}/papers/${world.organisationIds[0]}/accounts/${year}.${format}`,
    )
    expect(answer.status).toBe(200)
    return Buffer.from(await answer.arrayBuffer())
  }
  const csv = (await paper('csv')).toString('utf8')
  expect(csv).toContain(`业务活动收支表（${year}年度）`)
  expect(csv).toMatch(/办公,50\.00/)
  const sheets = Object.entries(unzipSync(await paper('xlsx'))).filter(([name]) => name.endsWith('.xml'))
  expect(sheets.map(([, bytes]) => strFromU8(bytes)).join()).toMatch(/业务活动收支表[\s\S]*收入合计/)
  expect((await paper('pdf')).subarray(0, 5).toString()).toBe('%PDF-')
})
