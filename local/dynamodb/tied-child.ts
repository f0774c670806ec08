// A child process that does not outlive its parent, however the parent ends.
import { type ChildProcess, spawn } from 'node:child_process'

/** The guard waits for its input to end, which the system does when the parent is gone, and ends the child then. */
const guardScript = 'read _; kill "$1" 2>/dev/null'

/**
 * Starts `command` in a process group of its own, so that Ctrl-C reaches the parent alone and it decides the order.
 * Neither the child nor its guard keeps the parent's event loop alive. Standard error is a pipe.
 */
export function startTiedChild(command: string, args: readonly string[]): ChildProcess {
  const child = spawn(command, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  release(child)
  if (child.pid === undefined) return child
  const guard = spawn('/bin/sh', ['-c', guardScript, 'guard', String(child.pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  release(guard)
  // The child's number may be given to another process later, so the guard goes with the child.
  child.once('exit', () => guard.kill('SIGKILL'))
  return child
}

function release(child: ChildProcess): void {
  child.unref()
  for (const stream of [child.stdin, child.stderr]) {
    if (stream !== null && 'unref' in stream && typeof stream.unref === 'function') stream.unref()
  }
}
