// The one error of the embedded engine: why it cannot serve, and what to do about it, in one sentence.

export type EngineTrouble =
  | 'unsupported_platform'
  | 'port_busy'
  | 'file_in_use'
  | 'file_corrupt'
  | 'file_unreachable'
  | 'not_ready'

export class EngineError extends Error {
  readonly trouble: EngineTrouble

  constructor(trouble: EngineTrouble, sentence: string) {
    super(sentence)
    this.name = 'EngineError'
    this.trouble = trouble
  }
}
