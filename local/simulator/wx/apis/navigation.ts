// wx.navigateTo and its kin, and the bars of the page in front.
import { tabPaths } from '../../compiled/app-config'
import type { Page } from '../../host/page'
import { ApiFailure, type Apis, type Services } from '../api'

export function navigationApis({ navigation, life, code, changed }: Services): Apis {
  const onTop = (change: (page: Page) => void): void => {
    const page = navigation.top()
    if (page === undefined) throw new ApiFailure('no page is open')
    change(page)
    changed()
  }
  return {
    answering: {
      navigateTo: ({ url }: { url: string }) => navigation.navigateTo(url),
      redirectTo: ({ url }: { url: string }) => navigation.redirectTo(url),
      reLaunch: ({ url }: { url: string }) => navigation.reLaunch(url),
      switchTab: ({ url }: { url: string }) => navigation.switchTab(url),
      navigateBack: ({ delta = 1 }: { delta?: number }) => navigation.navigateBack(delta),
      setNavigationBarTitle: ({ title }: { title: string }) =>
        onTop((page) => {
          page.window = { ...page.window, navigationBarTitleText: title }
        }),
      setNavigationBarColor: ({
        frontColor,
        backgroundColor,
      }: {
        frontColor: string
        backgroundColor: string
      }) =>
        onTop((page) => {
          page.window = {
            ...page.window,
            navigationBarTextStyle: frontColor === '#ffffff' ? 'white' : 'black',
            navigationBarBackgroundColor: backgroundColor,
          }
        }),
      showNavigationBarLoading: () =>
        onTop((page) => {
          page.titleLoading = true
        }),
      hideNavigationBarLoading: () =>
        onTop((page) => {
          page.titleLoading = false
        }),
      startPullDownRefresh: () =>
        onTop((page) => {
          page.refreshing = true
          life.call(page.instance, page.address.path, 'onPullDownRefresh')
        }),
      stopPullDownRefresh: () =>
        onTop((page) => {
          page.refreshing = false
        }),
      setBackgroundColor: () => undefined,
      setBackgroundTextStyle: () => undefined,
      preloadPage: () => undefined,
      ...tabBarApis(tabPaths(code.app).length, navigation.tabMarks, changed),
    },
  }
}

function tabBarApis(count: number, marks: Map<number, string>, changed: () => void) {
  const mark = (index: number, text: string | undefined): void => {
    if (!(index >= 0 && index < count)) throw new ApiFailure('tabbar item not found')
    if (text === undefined) marks.delete(index)
    else marks.set(index, text)
    changed()
  }
  return {
    setTabBarBadge: ({ index, text }: { index: number; text: string }) => mark(index, text),
    removeTabBarBadge: ({ index }: { index: number }) => mark(index, undefined),
    showTabBarRedDot: ({ index }: { index: number }) => mark(index, ''),
    hideTabBarRedDot: ({ index }: { index: number }) => mark(index, undefined),
  }
}
