// What the mini-program may know of the phone: window, theme, text size, network, versions.
import type { Apis, Services } from '../api'

const sdkVersion = '3.16.0'

export function systemApis(services: Services): Apis {
  const { phone, entry, code } = services
  const windowInfo = () => {
    const facts = phone.facts()
    const { screenWidth: width, screenHeight: height, statusBarHeight, safeBottom } = facts
    const top = facts.singlePage ? 0 : statusBarHeight
    const bottom = facts.singlePage ? height : height - safeBottom
    return {
      pixelRatio: facts.pixelRatio,
      windowWidth: facts.windowWidth,
      windowHeight: facts.windowHeight,
      screenWidth: width,
      screenHeight: height,
      statusBarHeight,
      screenTop: statusBarHeight + 44,
      safeArea: { left: 0, right: width, top, bottom, width, height: bottom - top },
    }
  }
  const baseInfo = () => {
    const { textScale, theme } = phone.facts()
    return {
      SDKVersion: sdkVersion,
      version: '8.0.65',
      language: 'zh_CN',
      enableDebug: false,
      fontSizeSetting: Math.round(16 * textScale),
      fontSizeScaleFactor: textScale,
      host: { env: 'WeChat' },
      // As on a phone: the theme is only told to mini-programs that say they have a dark mode.
      ...(code.app.darkmode && { theme }),
    }
  }
  const device = () => ({
    platform: 'android',
    brand: 'simulator',
    model: 'simulator',
    system: 'Android 14',
    abi: 'arm64-v8a',
    benchmarkLevel: 20,
    memorySize: 4096,
  })
  const everything = () => ({ ...device(), ...baseInfo(), ...windowInfo() })
  const network = () => {
    const networkType = phone.facts().network
    return {
      networkType,
      signalStrength: networkType === 'none' ? 0 : 4,
      hasSystemProxy: false,
      weakNet: false,
    }
  }
  return {
    direct: {
      getWindowInfo: windowInfo,
      getAppBaseInfo: baseInfo,
      getDeviceInfo: device,
      getSystemInfoSync: everything,
      getSystemSetting: () => ({ bluetoothEnabled: false, locationEnabled: false, wifiEnabled: true }),
      getMenuButtonBoundingClientRect: () => {
        const { screenWidth, statusBarHeight } = phone.facts()
        const [width, height, right] = [87, 32, screenWidth - 7]
        const top = statusBarHeight + 6
        return { width, height, top, right, left: right - width, bottom: top + height }
      },
      getLaunchOptionsSync: entry,
      getEnterOptionsSync: entry,
      getApiCategory: () => (phone.facts().singlePage ? 'browseOnly' : 'default'),
    },
    answering: {
      getSystemInfo: everything,
      getSystemInfoAsync: everything,
      getNetworkType: network,
    },
    events: [
      'ThemeChange',
      'NetworkStatusChange',
      'NetworkWeakChange',
      'AppShow',
      'AppHide',
      'Error',
      'UnhandledRejection',
      'PageNotFound',
      'WindowResize',
      'KeyboardHeightChange',
      'MemoryWarning',
      'UserCaptureScreen',
      'AudioInterruptionBegin',
      'AudioInterruptionEnd',
    ],
  }
}
