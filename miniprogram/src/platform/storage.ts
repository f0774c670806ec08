// What the phone remembers: typed values by name, checked when they are read.
import Taro from '@tarojs/taro'
import * as v from 'valibot'

/** Goes up when a stored value changes its shape so far that its schema cannot tell. */
const version = 'v1'

/** In front of the names of fetched values. */
const answerName = 'answer.'

export interface Stored<T> {
  /** The value, or nothing where none was kept or it no longer fits its schema. */
  read(): T | undefined
  /** Whether it was kept; false means the phone has no room. */
  keep(value: T): boolean
  forget(): void
}

/**
 * A value the phone remembers under this name, drafts included: they survive leaving the page and the app.
 * `part` tells values of one kind apart, e.g. a draft for each organisation.
 */
export function stored<S extends v.GenericSchema>(
  name: string,
  schema: S,
  part = '',
): Stored<v.InferOutput<S>> {
  const key = `${version}.${name}${part === '' ? '' : `.${part}`}`
  const forget = () => Taro.removeStorageSync(key)
  return {
    read: () => {
      const value = v.safeParse(schema, Taro.getStorageSync(key) || undefined)
      return value.success ? value.output : undefined
    },
    keep: (value) => {
      try {
        Taro.setStorageSync(key, value)
        return true
      } catch {
        return false
      }
    },
    forget,
  }
}

/** Forgets what was fetched, drafts and choices stay: after signing out. */
export function forgetAnswers(): void {
  const answers = Taro.getStorageInfoSync().keys.filter((key) => key.startsWith(`${version}.${answerName}`))
  for (const key of answers) Taro.removeStorageSync(key)
}

/** Forgets everything, as after deleting the account. */
export function forgetEverything(): void {
  Taro.clearStorageSync()
}

/** A value that was fetched, with the moment it came, shown while no answer comes. */
export function storedAnswer<S extends v.GenericSchema>(name: string, schema: S, part = '') {
  return stored(answerName + name, v.object({ savedAt: v.number(), value: schema }), part)
}
