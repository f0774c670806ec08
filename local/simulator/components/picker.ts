// picker: one wheel, several wheels, a date or a time, at the bottom of the screen.

import { roleOf } from './aria'
import { type BuiltIn, numberOf, type Part } from './built-in'

export const picker: BuiltIn = {
  name: 'picker',
  properties: {
    mode: 'text',
    range: 'any',
    rangeKey: 'text',
    value: 'any',
    start: 'text',
    end: 'text',
    fields: 'text',
    headerText: 'text',
    disabled: 'yesNo',
    name: 'text',
    level: 'text',
    customItem: 'text',
  },
  attach(part) {
    roleOf(part, 'button')
    part.onTap(() => {
      if (!part.props().disabled) void ask(part)
    })
  },
}

async function ask(part: Part): Promise<void> {
  const value = await answerOf(part)
  if (value === undefined) part.emit('cancel', {})
  else {
    part.set({ value })
    part.emit('change', { value })
  }
}

async function answerOf({ props, shell }: Part): Promise<unknown> {
  const { mode, range, rangeKey, value, headerText } = props()
  const title = String(headerText ?? '')
  const words = (items: unknown): readonly string[] =>
    (Array.isArray(items) ? items : []).map((item) =>
      String(rangeKey ? (item as Readonly<Record<string, unknown>>)[String(rangeKey)] : item),
    )
  switch (mode || 'selector') {
    case 'selector': {
      const picked = await shell.pick(title, [{ items: words(range), current: numberOf(value, 0) }])
      return picked?.[0]
    }
    case 'multiSelector': {
      const current = Array.isArray(value) ? value : []
      const columns = (Array.isArray(range) ? range : []).map((items, index) => ({
        items: words(items),
        current: numberOf(current[index], 0),
      }))
      return shell.pick(title, columns)
    }
    case 'date':
    case 'time':
      return shell.pickDate(mode as 'date' | 'time', String(value ?? ''))
    default:
      shell.fault('picker', `mode="${String(mode)}" is not supported by the simulator`)
      return undefined
  }
}
