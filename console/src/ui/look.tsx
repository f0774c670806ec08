// Gives everything inside the colours, the type and the language of the console, light or dark as the system is.
import { ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import type { ReactNode } from 'react'
import { language } from '../platform/language'
import { useMedia } from '../platform/use-media'
import './global.css'
import { cssVariablesOf, palettes } from './palette'
import { fontFamily, themeOf } from './theme'

export function Look({ children }: { readonly children: ReactNode }) {
  const scheme = useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light'
  const palette = palettes[scheme]
  const isStill = useMedia('(prefers-reduced-motion: reduce)')
  return (
    <ConfigProvider
      locale={language === 'en' ? enUS : zhCN}
      theme={themeOf(palette, scheme, isStill ? 'still' : 'moving')}
      button={{ autoInsertSpace: false }}
    >
      <style>{`:root { color-scheme: ${scheme}; --sans: ${fontFamily}; ${cssVariablesOf(palette)} }`}</style>
      {children}
    </ConfigProvider>
  )
}
