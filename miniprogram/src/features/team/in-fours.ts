// A code as it is read out.

/** `ABCDEFGH` becomes `ABCD EFGH`. */
export function inFours(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1 ')
}
