// A team's desk on a phone: the way there, and a photograph for one of its forms.
import type { OpenedPhone, OpenPhoneOptions } from '@ngo2/local/simulator/testbed/open-phone'
import type { Phones } from './phones'

/** A phone of this member on the desk of the organisation of this name, which she keeps. */
export async function atDesk(
  hands: Phones,
  name: string,
  options: Omit<OpenPhoneOptions, 'url' | 'browser'>,
): Promise<OpenedPhone> {
  const phone = await hands.open({ ...options, open: 'pages/me' })
  await phone.tap('开始')
  await phone.tap('我的机构')
  await phone.page.getByText(name).filter({ visible: true }).first().tap()
  await phone.sees('都在这里')
  return phone
}

/** Chooses the nth of the phone's own pictures for the field that is shown. */
export async function photograph(phone: OpenedPhone, nth = 1): Promise<void> {
  await phone.tap('拍照或选图')
  // The phone draws its own pictures first, which takes a while on a machine that is busy.
  const picture = phone.page.getByLabel(`图片 ${nth}`, { exact: true })
  await picture
    .or(phone.page.getByText(`图片 ${nth}`, { exact: true }))
    .first()
    .waitFor({ timeout: 20_000 })
  await phone.tap(`图片 ${nth}`)
  await phone.tap({ role: 'button', name: /^完成/ })
}

/** One page back. */
export async function goBack(phone: OpenedPhone): Promise<void> {
  await phone.tap({ role: 'button', name: '返回' })
}
