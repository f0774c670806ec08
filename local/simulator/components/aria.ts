// aria-* of WXML as real attributes, so that screen readers and getByRole see what WeChat's would.
import type { Part, PropertyKind } from './built-in'

const names = [
  'role',
  'label',
  'labelledby',
  'describedby',
  'hidden',
  'checked',
  'selected',
  'disabled',
  'expanded',
  'pressed',
  'live',
  'level',
  'current',
  'valuenow',
  'valuemin',
  'valuemax',
  'valuetext',
  'haspopup',
  'controls',
  'owns',
  'busy',
  'atomic',
  'required',
  'invalid',
  'modal',
] as const

const propertyOf = (name: string): string => `aria${name[0]?.toUpperCase()}${name.slice(1)}`

export const ariaProperties: Readonly<Record<string, PropertyKind>> = Object.fromEntries(
  names.map((name) => [propertyOf(name), 'any' as const]),
)

/** Components whose inner control, not the host, is what a screen reader meets. */
const inner = 'input,textarea'

export function followAria(part: Part): void {
  for (const name of names) {
    const property = propertyOf(name)
    // What a component says of itself (checked, disabled) stays until the mini-program has said something.
    let said = false
    part.follow([property], () => {
      const value = part.props()[property]
      const target =
        name === 'label'
          ? (part.element.querySelector<HTMLElement>(`:scope > :is(${inner})`) ?? part.element)
          : part.element
      const attribute = name === 'role' ? 'role' : `aria-${name}`
      if (value === undefined || value === null || value === '') {
        if (said && name !== 'role') target.removeAttribute(attribute)
        said = false
      } else {
        target.setAttribute(attribute, String(value))
        said = true
      }
    })
  }
}

/** The role a component has of itself; the mini-program's aria-role wins. */
export function roleOf(part: Part, role: string): void {
  part.follow(['ariaRole'], () => {
    part.element.setAttribute('role', String(part.props().ariaRole || role))
  })
}
