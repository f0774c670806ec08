// WeChat's native tab bar, from app.json.
import type { ReactNode } from 'react'
import { type TabBarConfig, type TabItem, themed } from '../../compiled/app-config'
import type { Running } from '../runtime/running'
import { settings } from '../settings'

export function TabBar({ running }: { readonly running: Running }): ReactNode {
  const { host } = running
  const page = host.navigation.top()
  const config = host.code.app.tabBar
  if (config === undefined || page === undefined || !host.navigation.isTab(page)) return null
  const theme = settings.get().dark && host.code.app.darkmode ? 'dark' : 'light'
  const bar: TabBarConfig = themed(config, host.code.colours, theme)
  const choose = (item: TabItem, index: number) => {
    host.life.call(page.instance, page.address.path, 'onTabItemTap', {
      index,
      pagePath: item.pagePath,
      text: item.text,
    })
    host.navigation.switchTab(`/${item.pagePath}`)
  }
  return (
    <div
      className='tab-bar'
      role='tablist'
      style={{
        background: bar.backgroundColor,
        borderTopColor: bar.borderStyle === 'white' ? '#fff' : undefined,
      }}
    >
      {bar.list.map((item, index) => {
        const selected = item.pagePath === page.address.path
        const icon = selected ? (item.selectedIconPath ?? item.iconPath) : item.iconPath
        return (
          <button
            key={item.pagePath}
            type='button'
            role='tab'
            aria-selected={selected}
            style={{ color: selected ? bar.selectedColor : bar.color }}
            onClick={() => choose(item, index)}
          >
            <Mark text={host.navigation.tabMarks.get(index)} />
            {icon !== undefined && <img src={running.pictureUrl(icon)} alt='' />}
            {item.text}
          </button>
        )
      })}
    </div>
  )
}

function Mark({ text }: { readonly text: string | undefined }): ReactNode {
  if (text === undefined) return null
  return text === '' ? <i className='red-dot' /> : <i className='badge'>{text}</i>
}
