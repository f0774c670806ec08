// What WeChat's typings say about wx.*: the shape of the generated schema.

/** Primitive kinds as `typeof` names them; `any` when the typings leave it open. */
export type Kind = 'string' | 'number' | 'boolean' | 'object' | 'function' | 'any'

export interface OptionSchema {
  readonly required: boolean
  readonly kinds: readonly Kind[]
  /** The only strings allowed, when the typings list them. */
  readonly literals?: readonly string[]
}

export interface MemberSchema {
  readonly isFunction: boolean
  /** The first argument, when it is an object of named options. */
  readonly options?: Readonly<Record<string, OptionSchema>>
  readonly optionsRequired?: boolean
}

/** Every member of `wx` by name. */
export type Schema = Readonly<Record<string, MemberSchema>>
