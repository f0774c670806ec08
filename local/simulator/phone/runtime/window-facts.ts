// What wx.getWindowInfo and its kin answer on this screen.
import type { PhoneFacts } from '../../wx/phone'
import { navigationBarPx, safeBottomPx, statusBarPx, tabBarPx } from '../bars/layout'
import { settings } from '../settings'

interface Asked {
  readonly frame: { readonly width: number; readonly height: number }
  /** Whether the tab bar, or the bar of single-page mode, stands below the page in front. */
  readonly isAboveBar: boolean
  readonly singlePage: boolean
}

export function windowFacts({ frame, isAboveBar, singlePage }: Asked): PhoneFacts {
  const { dark, textScale, network } = settings.get()
  const bottom = isAboveBar ? tabBarPx + safeBottomPx : 0
  return {
    screenWidth: frame.width,
    screenHeight: frame.height,
    windowWidth: frame.width,
    windowHeight: frame.height - statusBarPx - navigationBarPx - bottom,
    statusBarHeight: statusBarPx,
    safeBottom: safeBottomPx,
    pixelRatio: window.devicePixelRatio,
    theme: dark ? 'dark' : 'light',
    textScale,
    network: network === 'slow' ? '2g' : network,
    singlePage,
  }
}
