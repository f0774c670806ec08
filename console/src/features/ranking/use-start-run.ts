// Starts a run under an id made beforehand, so that pressing twice or asking again starts one.
import { startRun } from '@ngo2/shared/ranking/contract'
import { type Run, RunId } from '@ngo2/shared/ranking/run'
import { useRef } from 'react'
import * as v from 'valibot'
import { useAsk } from '../../platform/api'
import { freshId } from '../../platform/chance'
import { useCommand } from '../../platform/use-command'

/** `other`: a run was under way already, and the server answered with that one. */
export interface Started {
  readonly run: Run
  readonly other: boolean
}

export function useStartRun(onStarted: (started: Started) => void) {
  const ask = useAsk()
  const command = useCommand<Run>()
  const id = useRef<RunId>(undefined)
  const start = async () => {
    const runId = id.current ?? v.parse(RunId, freshId('run'))
    id.current = runId
    const run = await command.start(() => ask(startRun, { runId }))
    if (run === undefined) return
    id.current = undefined
    onStarted({ run, other: run.id !== runId })
  }
  return { state: command.state, start }
}
