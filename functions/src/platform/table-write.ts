// Writing to the table: conditions that say when, and an answer that says which of them did not hold.
import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  PutCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import type { Item, Key } from './item'

/** When a write may happen: the item is missing, is there, or has these values (undefined: the field is missing). */
export type When = 'free' | 'present' | Record<string, unknown>

export type Write =
  | { readonly put: Item; readonly when?: When }
  | { readonly remove: Key; readonly when?: When }
  | { readonly change: Key; readonly set: Record<string, unknown>; readonly when?: When }
  | { readonly check: Key; readonly when: When }

export type Written = { readonly done: true } | { readonly done: false; readonly blocked: readonly number[] }

interface Context {
  readonly documents: DynamoDBDocumentClient
  readonly tableName: string
  readonly pause: (ms: number) => Promise<void>
}

/** Two transactions that meet cancel one another without either being wrong, so they try again, a little apart. */
const conflictPausesMs = [20, 60, 140, 300, 620]

export async function writeAll(context: Context, writes: readonly Write[]): Promise<Written> {
  for (const pauseMs of [...conflictPausesMs, undefined]) {
    try {
      await send(context, writes)
      return { done: true }
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return { done: false, blocked: [0] }
      if (!(error instanceof TransactionCanceledException)) throw error
      const reasons = (error.CancellationReasons ?? []).map((reason) => reason.Code)
      const blocked = reasons.flatMap((code, at) => (code === 'ConditionalCheckFailed' ? [at] : []))
      if (blocked.length > 0) return { done: false, blocked }
      if (!reasons.includes('TransactionConflict') || pauseMs === undefined) throw error
      await context.pause(pauseMs)
    }
  }
  throw new Error('unreachable: the last attempt returns or throws')
}

async function send({ documents, tableName }: Context, writes: readonly Write[]): Promise<unknown> {
  const [only, ...others] = writes.map((write) => expressed(write, tableName))
  if (only === undefined) return undefined
  if (others.length > 0) return documents.send(new TransactWriteCommand({ TransactItems: [only, ...others] }))
  if (only.Put) return documents.send(new PutCommand(only.Put))
  if (only.Delete) return documents.send(new DeleteCommand(only.Delete))
  if (only.Update) return documents.send(new UpdateCommand(only.Update))
  throw new Error('a check alone writes nothing')
}

function expressed(write: Write, TableName: string) {
  if ('put' in write) {
    return { Put: { TableName, Item: write.put as Record<string, unknown>, ...conditionOf(write.when) } }
  }
  if ('remove' in write) {
    return { Delete: { TableName, Key: keyOf(write.remove), ...conditionOf(write.when) } }
  }
  if ('check' in write) {
    return {
      ConditionCheck: {
        TableName,
        Key: keyOf(write.check),
        ConditionExpression: '',
        ...conditionOf(write.when),
      },
    }
  }
  const condition = conditionOf(write.when)
  const change = assignmentsOf(write.set)
  return {
    Update: {
      TableName,
      Key: keyOf(write.change),
      UpdateExpression: change.expression,
      ...(condition.ConditionExpression ? { ConditionExpression: condition.ConditionExpression } : {}),
      ExpressionAttributeNames: { ...change.names, ...condition.ExpressionAttributeNames },
      ExpressionAttributeValues: { ...change.values, ...condition.ExpressionAttributeValues },
    },
  }
}

const keyOf = ({ pk, sk }: Key) => ({ pk, sk })

interface ConditionInput {
  ConditionExpression?: string
  ExpressionAttributeNames?: Record<string, string>
  ExpressionAttributeValues?: Record<string, unknown>
}

function conditionOf(when: When | undefined): ConditionInput {
  if (when === undefined) return {}
  if (when === 'free') return { ConditionExpression: 'attribute_not_exists(pk)' }
  if (when === 'present') return { ConditionExpression: 'attribute_exists(pk)' }
  const fields = Object.entries(when)
  const known = fields.filter(([, value]) => value !== undefined)
  return {
    ConditionExpression: fields
      .map(([field, value]) =>
        value === undefined ? `attribute_not_exists(#if_${field})` : `#if_${field} = :if_${field}`,
      )
      .join(' AND '),
    ExpressionAttributeNames: Object.fromEntries(fields.map(([field]) => [`#if_${field}`, field])),
    ...(known.length > 0
      ? {
          ExpressionAttributeValues: Object.fromEntries(
            known.map(([field, value]) => [`:if_${field}`, value]),
          ),
        }
      : {}),
  }
}

function assignmentsOf(set: Record<string, unknown>) {
  const kept = Object.entries(set).filter(([, value]) => value !== undefined)
  const dropped = Object.keys(set).filter((field) => set[field] === undefined)
  const parts = [
    kept.length > 0 ? `SET ${kept.map(([field]) => `#${field} = :${field}`).join(', ')}` : '',
    dropped.length > 0 ? `REMOVE ${dropped.map((field) => `#${field}`).join(', ')}` : '',
  ]
  return {
    expression: parts.join(' ').trim(),
    names: Object.fromEntries(Object.keys(set).map((field) => [`#${field}`, field])),
    values: Object.fromEntries(kept.map(([field, value]) => [`:${field}`, value])),
  }
}
