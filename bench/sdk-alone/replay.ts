// The same commands an operation sent, sent again by the bare client: what the operation would cost without our code.
import type { Command } from '../calls/meter'
import type * as Sdk from './sdk'

export interface Bare {
  /** Sends these commands in their rounds; answers what came. */
  send(commands: readonly Command[]): Promise<unknown[]>
}

/** `sdk` is the bundled client, or the installed one. One client with its connections kept, as a function has. */
export function openBare(sdk: typeof Sdk): Bare {
  const documents = sdk.DynamoDBDocumentClient.from(new sdk.DynamoDBClient({}), {
    marshallOptions: { removeUndefinedValues: true },
  })
  const sendOne = ({ name, input }: Command): Promise<unknown> => {
    const fields = JSON.parse(input)
    switch (name) {
      case 'GetItem':
        return documents.send(new sdk.GetCommand(fields))
      case 'Query':
        return documents.send(new sdk.QueryCommand(fields))
      case 'TransactWriteItems':
        return documents.send(new sdk.TransactWriteCommand(fields))
      default:
        throw new Error(`${name} is not one of the commands that are sent again`)
    }
  }
  return {
    async send(commands) {
      const answers: unknown[] = []
      for (const round of new Set(commands.map((command) => command.round))) {
        const together = commands.filter((command) => command.round === round)
        answers.push(...(await Promise.all(together.map(sendOne))))
      }
      return answers
    },
  }
}
