// What the phone says about itself: text size, theme and language of the system, asked once.
import Taro from '@tarojs/taro'

interface AppBase {
  readonly fontSizeScaleFactor?: number
  readonly theme?: 'light' | 'dark'
  readonly language?: string
}

let known: AppBase | undefined

/** WeChat's report on the app's surroundings; asking often counts against the experience score. */
export function appBase(): AppBase {
  // fontSizeScaleFactor is in WeChat since 2.23.4 but not in Taro's types.
  known ??= Taro.getAppBaseInfo() as AppBase
  return known
}
