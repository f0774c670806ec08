// input and textarea.
import { type BuiltIn, numberOf, type Part } from './built-in'

const shared = {
  value: 'text',
  placeholder: 'text',
  placeholderStyle: 'text',
  placeholderClass: 'text',
  disabled: 'yesNo',
  maxlength: 'any',
  cursorSpacing: 'any',
  cursorColor: 'text',
  cursor: 'any',
  focus: 'yesNo',
  autoFocus: 'yesNo',
  selectionStart: 'any',
  selectionEnd: 'any',
  adjustPosition: 'yesNo',
  holdKeyboard: 'yesNo',
  confirmType: 'text',
  confirmHold: 'yesNo',
  alwaysEmbed: 'yesNo',
  adjustKeyboardTo: 'text',
  name: 'text',
} as const

const defaultMaxLength = 140

export const input: BuiltIn = {
  name: 'input',
  properties: {
    ...shared,
    type: 'text',
    autoFill: 'text',
    password: 'yesNo',
    randomNumber: 'yesNo',
    controlled: 'yesNo',
    nativeProps: 'any',
    safePasswordCertPath: 'any',
    safePasswordLength: 'any',
    safePasswordTimeStamp: 'any',
    safePasswordNonce: 'any',
    safePasswordSalt: 'any',
    safePasswordCustomHash: 'any',
  },
  attach(part) {
    const field = document.createElement('input')
    part.follow(['type', 'password'], () => {
      const { type, password } = part.props()
      field.type = password ? 'password' : 'text'
      field.inputMode = type === 'number' ? 'numeric' : type === 'digit' ? 'decimal' : 'text'
    })
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.isComposing) part.emit('confirm', { value: field.value })
    })
    field.addEventListener('blur', () => {
      if (part.props().type === 'nickname') part.emit('nicknamereview', { pass: true, timeout: false })
    })
    behave(part, field)
  },
}

export const textarea: BuiltIn = {
  name: 'textarea',
  properties: {
    ...shared,
    autoHeight: 'yesNo',
    fixed: 'yesNo',
    showConfirmBar: 'yesNo',
    disableDefaultPadding: 'yesNo',
    nativeProps: 'any',
  },
  attach(part) {
    const field = document.createElement('textarea')
    part.follow(['autoHeight'], () =>
      part.element.toggleAttribute('auto-height', Boolean(part.props().autoHeight)),
    )
    behave(part, field)
  },
}

function behave(part: Part, field: HTMLInputElement | HTMLTextAreaElement): void {
  const { element, props, set, follow, emit } = part
  element.append(field)
  follow(['value'], () => {
    const value = String(props().value ?? '')
    if (field.value !== value) field.value = value
  })
  follow(['placeholder', 'placeholderStyle'], () => {
    field.placeholder = String(props().placeholder ?? '')
    const colour = /(?:^|;)\s*color\s*:\s*([^;]+)/.exec(String(props().placeholderStyle ?? ''))?.[1]
    if (colour !== undefined) field.style.setProperty('--placeholder', colour)
  })
  follow(['disabled', 'maxlength', 'confirmType'], () => {
    const limit = numberOf(props().maxlength, defaultMaxLength)
    field.disabled = Boolean(props().disabled)
    // WeChat's −1 lifts the limit; a browser's field refuses it.
    if (limit < 0) field.removeAttribute('maxlength')
    else field.maxLength = limit
    field.enterKeyHint = String(props().confirmType || 'done')
  })
  follow(['focus', 'autoFocus'], () => {
    if (props().focus || props().autoFocus) requestAnimationFrame(() => field.focus())
  })
  field.addEventListener('input', () => {
    // Kept as the component's own value, so that the same value set again by the page is seen as a change.
    set({ value: field.value })
    emit('input', { value: field.value, cursor: field.selectionStart ?? field.value.length })
  })
  field.addEventListener('focus', () => emit('focus', { value: field.value, height: 0 }))
  field.addEventListener('blur', () =>
    emit('blur', { value: field.value, cursor: field.selectionStart ?? field.value.length }),
  )
}
