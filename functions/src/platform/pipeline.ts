// The pipeline: starts the state machine that runs long work in stages.
import { ExecutionAlreadyExists, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn'

export interface Pipeline {
  /** Starts the execution of this name; starting it again changes nothing. */
  start(name: string, input: Record<string, unknown>): Promise<void>
}

export function openPipeline(stateMachineArn: string): Pipeline {
  const sfn = new SFNClient({})
  return {
    async start(name, input) {
      try {
        await sfn.send(new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }))
      } catch (error) {
        if (!(error instanceof ExecutionAlreadyExists)) throw error
      }
    },
  }
}
