// WeChat's own window that asks for one message of a template, and the dot on a tab.
import Taro from '@tarojs/taro'

/** Opens the window, which WeChat allows only right after a tap; answers the templates somebody agreed to, none where it did not open. */
export async function askForMessages(templateIds: readonly string[]): Promise<string[]> {
  try {
    const answer = await Taro.requestSubscribeMessage({ tmplIds: [...templateIds], entityIds: [] })
    const said = new Map<string, unknown>(Object.entries(answer))
    return templateIds.filter((id) => said.get(id) === 'accept')
  } catch {
    // Switched off in WeChat's settings, or an old WeChat: she reads it in her inbox.
    return []
  }
}

/** A dot on the tab of this number, from 0, while something unread lies behind it. */
export function dotOnTab(index: number, shown: 'shown' | 'hidden'): void {
  // Fails on pages without the bar, where no dot is missed.
  const change = shown === 'shown' ? Taro.showTabBarRedDot : Taro.hideTabBarRedDot
  void change({ index }).catch(() => undefined)
}
