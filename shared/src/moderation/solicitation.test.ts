// Which texts ask for money, and which only speak of it.
import { solicitationAmong, solicitationIn } from './solicitation'

it.each([
  ['扫下面的收款码支持我们', '收款码'],
  ['捐款账号：6222 0202 0001 2345 678', '捐款账号'],
  ['捐赠帐户见下', '捐赠帐户'],
  ['开户行：民勤农商行', '开户行:'],
  ['支付宝转账也行', '支付宝转账'],
  ['微信收款', '微信收款'],
  ['请把钱汇款到这里', '汇款到'],
  ['10元一棵树', '10元一棵树'],
  ['１０元一棵树', '10元一棵树'],
  ['十块钱种一棵梭梭', '十块钱种一棵梭梭'],
  ['只要25元就能认养一株梭梭', '25元就能认养一株梭梭'],
  ['卡号 6222020200012345678 谢谢', '6222020200012345678'],
  ['6222-0202-0001-2345', '6222-0202-0001-2345'],
  ['扫码捐款', '扫码捐'],
  ['欢迎大家捐款', '欢迎大家捐款'],
  ['Donate now and help', 'Donate now'],
])('%s asks for money', (text, phrase) => {
  expect(solicitationIn(text)).toBe(phrase)
})

it.each([
  '会费和个人捐赠，去年一共12,400元',
  '预算 86,400 元，2026-03 至 2027-05',
  '我们不收捐款，也不向公众募款',
  '电话 0935-4123456，手机 13909350000',
  '统一社会信用代码 52620621000000000H',
  '买了40棵树苗，花了400元',
  '每亩工钱120元',
  '2026年3月15日到2026年5月20日',
  '20260315 - 20260520',
  '扫雪的时候发现水管冻了',
])('%s only speaks of it', (text) => {
  expect(solicitationIn(text)).toBeUndefined()
})

it('names the field and the phrase, in the order of the fields', () => {
  const texts = { name: '压沙', progress: undefined, result: '10元一棵树', serves: '收款码' }
  expect(solicitationAmong(texts)).toEqual({ field: 'result', phrase: '10元一棵树' })
  expect(solicitationAmong({ name: '压沙' })).toBeUndefined()
})
