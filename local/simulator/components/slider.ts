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
    const fill = () => {
      const part = (Number(range.value) - Number(range.min)) / (Number(range.max) - Number(range.min) || 1)
      range.style.setProperty('--filled', `${part * 100}%`)
    }
    follow(['min', 'max', 'step', 'value', 'disabled', 'showValue', 'activeColor'], () => {
      range.min = String(numberOf(props().min, 0))
      range.max = String(numberOf(props().max, 100))
      range.step = String(numberOf(props().step, 1))
      range.value = String(numberOf(props().value, 0))
      range.disabled = Boolean(props().disabled)
      value.textContent = props().showValue ? range.value : ''
      range.style.setProperty('--active', String(props().activeColor || ''))
      range.style.setProperty('--ground', String(props().backgroundColor || ''))
      fill()
    })
    range.addEventListener('input', () => {
      fill()
      emit('changing', { value: Number(range.value) })
    })
    range.addEventListener('change', () => {
      set({ value: Number(range.value) })
      emit('change', { value: Number(range.value) })
    })
  },
}
