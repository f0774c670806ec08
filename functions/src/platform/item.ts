// What lies in the table: a key, and beside it what it is and when it ends.

export interface Key {
  readonly pk: string
  readonly sk: string
}

/** `entity` names what it is, for the stream; `expiresAt` is epoch seconds. */
export type Item = Key & { readonly entity: string; readonly expiresAt?: number } & Record<string, unknown>
