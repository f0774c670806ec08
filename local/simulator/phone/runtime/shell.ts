// What the built-in components ask of this phone.
import type { Shell } from '../../components/shell'
import type { Host } from '../../host/host'
import { NavigationRefused } from '../../host/navigation'
import { freshPath, temporaryFolder } from '../../wx/files'
import type { Phone } from '../../wx/phone'
import { ask } from '../overlays/overlay'

export interface ShellParts {
  readonly host: Host
  readonly phone: Phone
  readonly pictureUrl: Shell['pictureUrl']
  readonly share: Shell['share']
}

export function createShell({ host, phone, pictureUrl, share }: ShellParts): Shell {
  const { navigation } = host
  const { fault } = host
  const ways: Readonly<Record<string, (url: string, delta: number) => void>> = {
    navigate: (url) => navigation.navigateTo(url),
    redirect: (url) => navigation.redirectTo(url),
    switchTab: (url) => navigation.switchTab(url),
    reLaunch: (url) => navigation.reLaunch(url),
    navigateBack: (_url, delta) => navigation.navigateBack(delta),
  }
  return {
    pictureUrl,
    fault,
    share,
    navigate(openType, url, delta) {
      const go = ways[openType]
      if (go === undefined) {
        fault('navigator', `open-type="${openType}" is not supported by the simulator`)
        return
      }
      try {
        go(url, delta)
      } catch (refusal) {
        if (!(refusal instanceof NavigationRefused)) throw refusal
        fault('navigator', refusal.message)
      }
    },
    pick: (title, columns) => ask('wheels', { title, columns }),
    pickDate: (mode, value) => ask('date', { mode, value }),
    pickPictures: (count) => ask('pictures', { count }),
    keep(file) {
      const path = freshPath(temporaryFolder, file.contentType)
      phone.files.write(path, file)
      return path
    },
    notice: (title) => void ask('notice', { title }),
    singlePage: () => phone.facts().singlePage,
    theme: () => phone.facts().theme,
  }
}
