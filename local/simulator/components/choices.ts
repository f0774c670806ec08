// switch, checkbox, radio and their groups.
import { roleOf } from './aria'
import { type BuiltIn, type Part, partAround, partsWithin } from './built-in'

const properties = {
  checked: 'yesNo',
  disabled: 'yesNo',
  value: 'text',
  color: 'text',
  name: 'text',
} as const
const extra = {
  ...properties,
  type: 'text',
  backgroundColor: 'text',
  borderColor: 'text',
  activeColor: 'text',
  activeBackgroundColor: 'text',
  activeBorderColor: 'text',
  iconColor: 'text',
  nativeProps: 'any',
} as const

export const switchButton: BuiltIn = {
  name: 'switch',
  properties: extra,
  attach(part) {
    show(part, 'switch')
    part.onTap(() => {
      if (part.props().disabled) return
      const checked = !part.props().checked
      part.set({ checked })
      part.emit('change', { value: checked })
    })
  },
}

export const checkbox: BuiltIn = {
  name: 'checkbox',
  properties: extra,
  attach(part) {
    show(part, 'checkbox')
    part.onTap(() => {
      if (part.props().disabled) return
      part.set({ checked: !part.props().checked })
      const group = partAround(part.element, 'checkbox-group')
      group?.emit('change', { value: chosen(group) })
    })
  },
}

export const radio: BuiltIn = {
  name: 'radio',
  properties: extra,
  attach(part) {
    show(part, 'radio')
    part.onTap(() => {
      if (part.props().disabled || part.props().checked) return
      const group = partAround(part.element, 'radio-group')
      for (const other of group ? partsWithin(group.element, ['radio']) : []) other.set({ checked: false })
      part.set({ checked: true })
      group?.emit('change', { value: String(part.props().value ?? '') })
    })
  },
}

export const checkboxGroup: BuiltIn = { name: 'checkbox-group', properties: { name: 'text' } }
export const radioGroup: BuiltIn = {
  name: 'radio-group',
  properties: { name: 'text' },
  attach: (part) => roleOf(part, 'radiogroup'),
}

/** Values of the ticked boxes of a group. */
export function chosen(group: Part): readonly string[] {
  return partsWithin(group.element, ['checkbox', 'radio'])
    .filter((it) => it.props().checked)
    .map((it) => String(it.props().value ?? ''))
}

function show(part: Part, role: string): void {
  const { element, props, follow } = part
  roleOf(part, role)
  const mark = document.createElement('i')
  mark.className = 'mark'
  element.prepend(mark)
  follow(['checked', 'disabled', 'color'], () => {
    const checked = Boolean(props().checked)
    element.toggleAttribute('on', checked)
    element.toggleAttribute('disabled', Boolean(props().disabled))
    element.setAttribute('aria-checked', String(checked))
    if (props().color) element.style.setProperty('--choice', String(props().color))
  })
}
