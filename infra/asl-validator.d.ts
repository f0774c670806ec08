// The types of asl-validator, which ships without any.
declare module 'asl-validator' {
  /** Marks the definition it is given with the query language of every state. */
  export default function validate(definition: unknown): {
    readonly isValid: boolean
    errorsText(separator?: string): string
  }
}
