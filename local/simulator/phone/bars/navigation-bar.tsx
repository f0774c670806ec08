// WeChat's navigation bar: back or home, the title, the capsule.
import type { ReactNode } from 'react'
import { themed } from '../../compiled/app-config'
import type { Host } from '../../host/host'
import type { Page } from '../../host/page'
import type { Running } from '../runtime/running'
import { closeMiniProgram } from '../session'
import { settings } from '../settings'
import { words } from '../words'
import { BackIcon, CloseIcon, HomeIcon, MoreIcon } from './icons'

interface Props {
  readonly running: Running
  readonly openMenu: () => void
}

export function NavigationBar({ running, openMenu }: Props): ReactNode {
  const { host, singlePage } = running
  const page = host.navigation.top()
  const { title, background, isWhite } = looksOf(host, page)
  const way = singlePage ? 'none' : wayBack(host, page)
  return (
    <header className='navigation-bar' style={{ background, color: isWhite ? '#fff' : '#000' }}>
      {way === 'back' && (
        <button
          type='button'
          className='bar-button'
          aria-label={words.back}
          onClick={() => host.navigation.navigateBack(1)}
        >
          <BackIcon />
        </button>
      )}
      {way === 'home' && (
        <button
          type='button'
          className='bar-button'
          aria-label={words.home}
          onClick={() => host.navigation.reLaunch(`/${host.code.app.pages[0]}`)}
        >
          <HomeIcon />
        </button>
      )}
      <h1>
        {page?.titleLoading && <i className='spinner' />}
        {title}
      </h1>
      <div className={`capsule ${isWhite ? 'white' : ''}`}>
        <button type='button' aria-label={words.more} onClick={openMenu}>
          <MoreIcon />
        </button>
        <button type='button' aria-label={words.close} onClick={closeMiniProgram}>
          <CloseIcon />
        </button>
      </div>
    </header>
  )
}

function looksOf({ code }: Host, page: Page | undefined) {
  const theme = settings.get().dark && code.app.darkmode ? 'dark' : 'light'
  const bar = themed(page?.window ?? code.app.window ?? {}, code.colours, theme)
  return {
    title: bar.navigationBarTitleText ?? '',
    background: bar.navigationBarBackgroundColor ?? '#ffffff',
    isWhite: (bar.navigationBarTextStyle ?? 'black') === 'white',
  }
}

// At the bottom of the stack a page that is neither a tab nor the first page offers the way home.
function wayBack({ navigation, code }: Host, page: Page | undefined): 'back' | 'home' | 'none' {
  if (page === undefined) return 'none'
  if (navigation.pages().length > 1) return 'back'
  return navigation.isTab(page) || page.address.path === code.app.pages[0] ? 'none' : 'home'
}
