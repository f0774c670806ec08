// The clipboard; WeChat itself says that something was copied.
import Taro from '@tarojs/taro'

export async function copy(text: string): Promise<void> {
  await Taro.setClipboardData({ data: text })
}
