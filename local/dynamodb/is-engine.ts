// Whether a process number still belongs to an engine.
import { readIfThere } from './read-if-there'

/** A process number is given away again, so its command line is looked at before anything is believed of it. */
export function isEngine(pid: number): boolean {
  return readIfThere(`/proc/${pid}/cmdline`)?.includes('dynoxide') ?? false
}
