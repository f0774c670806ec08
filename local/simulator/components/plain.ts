// Components that only hold others: view and its kin, text.
import type { BuiltIn } from './built-in'

export const view: BuiltIn = { name: 'view' }
export const coverView: BuiltIn = { name: 'cover-view', properties: { scrollTop: 'any', markerId: 'any' } }
export const text: BuiltIn = {
  name: 'text',
  properties: {
    selectable: 'yesNo',
    userSelect: 'yesNo',
    space: 'text',
    decode: 'yesNo',
    overflow: 'text',
    maxLines: 'any',
  },
  attach({ element, props, follow }) {
    follow(['selectable', 'userSelect'], () => {
      element.style.userSelect = props().selectable || props().userSelect ? 'text' : ''
    })
  },
}
export const rootPortal: BuiltIn = { name: 'root-portal', properties: { enable: 'yesNo' } }
