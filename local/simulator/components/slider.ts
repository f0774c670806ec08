// slider: a range from min to max.
import { type BuiltIn, numberOf } from './built-in'

export const slider: BuiltIn = {
  name: 'slider',
  properties: {
    min: 'any',
    max: 'any',
    step: 'any',
    value: 'any',
    disabled: 'yesNo',
    showValue: 'yesNo',
    color: 'text',
    selectedColor: 'text',
    activeColor: 'text',
    backgroundColor: 'text',
    blockSize: 'any',
    blockColor: 'text',
    name: 'text',
  },
  attach({ element, props, follow, set, emit }) {
    const range = document.createElement('input')
    range.type = 'range'
    const value = document.createElement('output')
    element.append(range, value)
    follow(['min', 'max', 'step', 'value', 'disabled', 'showValue', 'activeColor'], () => {
      range.min = String(numberOf(props().min, 0))
      range.max = String(numberOf(props().max, 100))
      range.step = String(numberOf(props().step, 1))
      range.value = String(numberOf(props().value, 0))
      range.disabled = Boolean(props().disabled)
      value.textContent = props().showValue ? range.value : ''
      if (props().activeColor) range.style.accentColor = String(props().activeColor)
    })
    follow(['ariaLabel'], () => {
      if (props().ariaLabel) range.setAttribute('aria-label', String(props().ariaLabel))
    })
    range.addEventListener('input', () => emit('changing', { value: Number(range.value) }))
    range.addEventListener('change', () => {
      set({ value: Number(range.value) })
      emit('change', { value: Number(range.value) })
    })
  },
}
