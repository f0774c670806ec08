// WeChat's word for who holds the phone: a code of five minutes that the server turns into a session.
import Taro from '@tarojs/taro'

/** A fresh code of wx.login; rejects where WeChat gives none. */
export async function signInCode(): Promise<string> {
  const { code } = await Taro.login()
  return code
}
