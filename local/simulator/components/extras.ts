// icon, progress and page-meta.
import { type BuiltIn, numberOf } from './built-in'

export const icon: BuiltIn = {
  name: 'icon',
  properties: { type: 'text', size: 'any', color: 'text' },
  attach({ element, props, follow }) {
    const glyphs: Readonly<Record<string, string>> = {
      success: '✓',
      success_no_circle: '✓',
      info: 'i',
      warn: '!',
      waiting: '…',
      cancel: '×',
      download: '↓',
      search: '⌕',
      clear: '×',
    }
    follow(['type', 'size', 'color'], () => {
      element.textContent = glyphs[String(props().type ?? '')] ?? ''
      element.style.fontSize = `${numberOf(props().size, 23)}px`
      element.style.color = String(props().color || '#07c160')
    })
  },
}

export const progress: BuiltIn = {
  name: 'progress',
  properties: {
    percent: 'any',
    showInfo: 'yesNo',
    strokeWidth: 'any',
    color: 'text',
    activeColor: 'text',
    backgroundColor: 'text',
    active: 'yesNo',
    activeMode: 'text',
    duration: 'any',
    borderRadius: 'any',
    fontSize: 'any',
  },
  attach({ element, props, follow }) {
    const bar = document.createElement('i')
    element.append(bar)
    element.setAttribute('role', 'progressbar')
    follow(['percent', 'activeColor', 'backgroundColor', 'strokeWidth'], () => {
      const percent = numberOf(props().percent, 0)
      bar.style.width = `${percent}%`
      bar.style.background = String(props().activeColor || '#09bb07')
      element.style.background = String(props().backgroundColor || '#ebebeb')
      element.style.height = `${numberOf(props().strokeWidth, 6)}px`
      element.setAttribute('aria-valuenow', String(percent))
    })
  },
}

export const pageMeta: BuiltIn = {
  name: 'page-meta',
  properties: {
    backgroundTextStyle: 'text',
    backgroundColor: 'text',
    backgroundColorTop: 'text',
    backgroundColorBottom: 'text',
    rootBackgroundColor: 'text',
    scrollTop: 'text',
    scrollDuration: 'any',
    pageStyle: 'text',
    pageFontSize: 'text',
    rootFontSize: 'text',
    pageOrientation: 'text',
  },
  attach({ element, props, follow }) {
    follow(['pageStyle'], () => {
      const page = element.closest('wx-page')
      if (page !== null && props().pageStyle) page.setAttribute('style', String(props().pageStyle))
    })
  },
}
