// An error as the States Language knows it: a name to be matched and a cause to be read.

export class StateError extends Error {
  /** `States.Timeout`, `RankingFailed`, the name of what a function threw … */
  readonly error: string
  readonly causeText: string

  constructor(error: string, causeText: string) {
    super(`${error}: ${causeText}`)
    this.error = error
    this.causeText = causeText
  }
}

/** What a function threw, as Lambda reports it to the state machine. */
export function stateErrorOf(thrown: unknown): StateError {
  if (thrown instanceof StateError) return thrown
  const { name, message } = describe(thrown)
  return new StateError(name, JSON.stringify({ errorType: name, errorMessage: message }))
}

/** Errors may come from another realm, so they are known by their fields. */
function describe(thrown: unknown): { name: string; message: string } {
  if (typeof thrown !== 'object' || thrown === null) return { name: 'Error', message: String(thrown) }
  const name = 'name' in thrown ? String(thrown.name) : 'Error'
  return { name, message: 'message' in thrown ? String(thrown.message) : JSON.stringify(thrown) }
}

/** True when a Retry or Catch with these names is meant for this error. */
export function matches(errorEquals: readonly string[], { error }: StateError): boolean {
  return errorEquals.some(
    (name) =>
      name === error || name === 'States.ALL' || (name === 'States.TaskFailed' && error !== 'States.Timeout'),
  )
}
