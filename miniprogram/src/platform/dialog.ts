// WeChat's own small windows: a question, a notice, and the toast, which only ever tells of success.
import Taro from '@tarojs/taro'

export interface Question {
  readonly title: string
  readonly text: string
  /** At most four characters each: WeChat cuts longer ones. */
  readonly yes: string
  readonly no: string
}

/** Whether the reader said yes; closing the window is no. */
export async function confirm({ title, text, yes, no }: Question): Promise<boolean> {
  const answer = await Taro.showModal({ title, content: text, confirmText: yes, cancelText: no })
  return answer.confirm
}

/** Says something that must be read, e.g. why it did not work. */
export async function tell(title: string, text: string, understood: string): Promise<void> {
  await Taro.showModal({ title, content: text, showCancel: false, confirmText: understood })
}

/** A moment's word that it worked; seven characters fit. */
export async function done(text: string): Promise<void> {
  await Taro.showToast({ title: text, icon: 'success' })
}
