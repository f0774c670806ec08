// Making a page on a phone: from 我的 to the questions, as far as several journeys need it.
import type { OpenedPhone } from '@ngo2/local/simulator/testbed/open-phone'

/** From 我的 to a name and a county. */
export async function nameThePage(phone: OpenedPhone, name: string): Promise<void> {
  await phone.tap('开始')
  await phone.tap('我的机构')
  await phone.tap('给机构做一个页面')
  await phone.fill('机构名字', name)
  await phone.tap('选一个')
  await phone.fill('打县名或拼音', 'minqin')
  await phone.tap('甘肃省武威市民勤县')
}

/** From the name to the question whether there is a certificate. */
export async function sayForWhom(phone: OpenedPhone, whom: string): Promise<void> {
  await phone.tap('下一步')
  await phone.tap('水')
  await phone.fill('为谁做？', whom)
  await phone.tap('下一步')
}
