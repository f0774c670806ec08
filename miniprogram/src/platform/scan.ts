// The camera as a reader of codes.
import Taro from '@tarojs/taro'

export type Scan = { readonly is: 'scanned'; readonly text: string } | { readonly is: 'cancelled' }

/** Opens WeChat's scanner; a closed scanner is an answer, not an error. */
export async function scan(): Promise<Scan> {
  try {
    const { result } = await Taro.scanCode({ onlyFromCamera: true, scanType: ['qrCode'] })
    return { is: 'scanned', text: result }
  } catch {
    return { is: 'cancelled' }
  }
}
