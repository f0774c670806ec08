// A file or an order that cannot be used: the one error of the file command that is its user's to mend.

/** The message names the file, the line where there is one, and what was expected. */
export class FileRefused extends Error {
  override name = 'FileRefused'
}

/** The code of an error of Node's, such as `ENOENT` or `ERR_PARSE_ARGS_UNKNOWN_OPTION`. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
