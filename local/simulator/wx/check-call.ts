// Compares a call of wx.* with WeChat's typings.
import type { OptionSchema, Schema } from './schema'

/** One sentence for each way in which the call is wrong; empty when it is right. */
export function checkCall(schema: Schema, api: string, argument: unknown): readonly string[] {
  const member = schema[api]
  if (member === undefined) return [`wx.${api} is not in WeChat's typings`]
  const { options } = member
  if (options === undefined) return []
  if (argument === undefined || argument === null) {
    return member.optionsRequired ? ['the options are missing'] : []
  }
  if (typeof argument !== 'object') return [`the options are a ${typeof argument}`]
  const given = argument as Readonly<Record<string, unknown>>
  const unknown = Object.keys(given).filter((name) => !(name in options) && given[name] !== undefined)
  return [
    ...Object.entries(options).flatMap(([name, option]) => checkOption(name, option, given[name])),
    ...unknown.map((name) => `unknown option "${name}"`),
  ]
}

function checkOption(name: string, option: OptionSchema, value: unknown): readonly string[] {
  if (value === undefined) return option.required ? [`required option "${name}" is missing`] : []
  if (option.kinds.includes('any')) return []
  if (value === null) return [`option "${name}" is null`]
  const kind = typeof value
  if (!option.kinds.some((allowed) => allowed === kind)) {
    return [`option "${name}" is a ${kind}, not a ${option.kinds.join(' or ')}`]
  }
  if (option.literals !== undefined && kind === 'string' && !option.literals.includes(String(value))) {
    return [`option "${name}" is "${String(value)}", not one of ${option.literals.join(', ')}`]
  }
  return []
}
