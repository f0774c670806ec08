// Operations as they really are: the gateway's event for the function, and the commands the operation sends.
import { startGateway } from '@ngo2/local/gateway/gateway'
import { requestOf } from '@ngo2/shared/contract/call'
import type { CallerInputOf, Endpoint } from '@ngo2/shared/contract/endpoint'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type { Command, Meter } from '../calls/meter'

export interface Recorded {
  readonly event: APIGatewayProxyEventV2
  readonly commands: readonly Command[]
}

/** Does it once. */
export async function record<E extends Endpoint>(
  meter: Meter,
  endpoint: E,
  input: CallerInputOf<E>,
  token?: string,
): Promise<Recorded> {
  const event = await eventOf(endpoint, input, token)
  const { commands } = await meter.ask(endpoint, input, token)
  return { event, commands }
}

/** What a real request becomes on its way to the function. */
export async function eventOf<E extends Endpoint>(
  endpoint: E,
  input: CallerInputOf<E>,
  token?: string,
): Promise<APIGatewayProxyEventV2> {
  let caught: APIGatewayProxyEventV2 | undefined
  const gateway = await startGateway(async (event) => {
    caught = event
    return { statusCode: 200 }
  })
  const { method, path, body } = requestOf(endpoint, input)
  await fetch(gateway.url + path, {
    method,
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  await gateway.close()
  if (caught === undefined) throw new Error('the gateway handed nothing over')
  return caught
}

/** The same under another name, wherever it stands. */
export function renamed<T>(recorded: T, from: string, to: string): T {
  return JSON.parse(JSON.stringify(recorded).replaceAll(from, to)) as T
}

interface Transaction {
  readonly TransactItems: readonly { readonly Put?: Put }[]
}
interface Put {
  readonly Item: Readonly<Record<string, unknown>>
  readonly ConditionExpression?: string
}

/** The same command for the `nth` time: what it puts on a condition goes where nothing is yet. */
export function madeNew(command: Command, nth: number): Command {
  if (command.name !== 'TransactWriteItems') return command
  const { TransactItems } = JSON.parse(command.input) as Transaction
  const items = TransactItems.map(({ Put: put, ...other }) => {
    if (put === undefined) return other
    const onCondition = put.ConditionExpression !== undefined
    return { Put: onCondition ? { ...put, Item: { ...put.Item, sk: `AGAIN#${nth}#${put.Item.sk}` } } : put }
  })
  return { ...command, input: JSON.stringify({ TransactItems: items }) }
}
