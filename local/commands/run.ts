// How a command ends: one sentence and 0, or one sentence and 2 where its user can mend it.

/** Runs a command with its arguments; what it answers is printed. */
export function run(command: (args: string[]) => Promise<string>): void {
  command(process.argv.slice(2)).then(
    (sentence) => process.stdout.write(`${sentence}\n`),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
      process.exitCode = 2
    },
  )
}
