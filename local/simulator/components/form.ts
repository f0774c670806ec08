// form and label.
import { type BuiltIn, type Part, parts, partsWithin } from './built-in'
import { chosen } from './choices'

const fields = ['input', 'textarea', 'switch', 'slider', 'picker', 'radio-group', 'checkbox-group'] as const

export const form: BuiltIn = {
  name: 'form',
  properties: { reportSubmit: 'yesNo', reportSubmitTimeout: 'any', name: 'text' },
  attach(part) {
    const { element } = part
    formActions.set(element, {
      submit: () => part.emit('submit', { value: valuesOf(part) }),
      reset() {
        for (const field of partsWithin(element, ['input', 'textarea'])) field.set({ value: '' })
        for (const field of partsWithin(element, ['switch', 'checkbox', 'radio']))
          field.set({ checked: false })
        part.emit('reset', {})
      },
    })
  },
}

interface FormActions {
  submit(): void
  reset(): void
}

const formActions = new WeakMap<Element, FormActions>()

/** What a button with a form-type does to the form around it. */
export function pressForm(button: Part, formType: 'submit' | 'reset'): void {
  const around = button.element.closest('wx-form')
  if (around !== null) formActions.get(around)?.[formType]()
}

function valuesOf(part: Part): Readonly<Record<string, unknown>> {
  const named = partsWithin(part.element, fields).filter((field) => field.props().name)
  return Object.fromEntries(named.map((field) => [String(field.props().name), fieldValue(field)]))
}

function fieldValue(field: Part): unknown {
  const tag = field.element.tagName.toLowerCase()
  if (tag === 'wx-switch') return Boolean(field.props().checked)
  if (tag === 'wx-checkbox-group') return chosen(field)
  if (tag === 'wx-radio-group') return chosen(field)[0] ?? ''
  if (tag === 'wx-input' || tag === 'wx-textarea') {
    return field.element.querySelector<HTMLInputElement>('input,textarea')?.value ?? ''
  }
  return field.props().value
}

const labelled = ['checkbox', 'radio', 'switch', 'button', 'input', 'textarea'] as const

export const label: BuiltIn = {
  name: 'label',
  properties: { for: 'text', name: 'text' },
  attach({ element, props }) {
    element.addEventListener('click', (event) => {
      const own = (event.target as Element).closest(labelled.map((tag) => `wx-${tag}`).join(','))
      if (own !== null && element.contains(own)) return
      const id = String(props().for ?? '')
      const screen = element.closest('.screen')
      const target = id === '' ? partsWithin(element, labelled)[0] : namedPart(screen, id)
      const field = target?.element.querySelector<HTMLElement>('input,textarea')
      if (field) field.focus()
      else target?.tap()
    })
  },
}

function namedPart(screen: Element | null, id: string): Part | undefined {
  const found = screen?.querySelector(`[id="${CSS.escape(id)}"]`)
  return found ? parts.get(found) : undefined
}
