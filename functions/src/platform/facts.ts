// Facts: what changed in the table, as the stream tells it, and who is woken by what.
import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { DynamoDBRecord } from 'aws-lambda'
import type { App } from './app'
import type { Item } from './item'

export type Change = 'inserted' | 'changed' | 'removed'

export interface Fact {
  readonly change: Change
  /** The item after the change; what was there, for `removed`. */
  readonly item: Item
  readonly before?: Item
  /** When DynamoDB wrote it. */
  readonly at: Date
}

/** Told the same fact twice, it leaves the same state: streams deliver at least once. */
export type Reaction = (app: App, fact: Fact) => Promise<void>

export interface Waking {
  readonly entity: string
  readonly changes: readonly Change[]
  readonly reactions: readonly Reaction[]
}

/** Declares that a change of this kind of item wakes these reactions, in this order. */
export function on(entity: string, changes: readonly Change[], ...reactions: Reaction[]): Waking {
  return { entity, changes, reactions }
}

const changeNames = { INSERT: 'inserted', MODIFY: 'changed', REMOVE: 'removed' } as const

/** The fact in a stream record. */
export function factOf(record: DynamoDBRecord): Fact | undefined {
  const { NewImage, OldImage, ApproximateCreationDateTime } = record.dynamodb ?? {}
  const change = record.eventName && changeNames[record.eventName]
  const after = NewImage && read(NewImage)
  const before = OldImage && read(OldImage)
  const item = after ?? before
  if (change === undefined || item === undefined) return undefined
  const at = new Date((ApproximateCreationDateTime ?? 0) * 1000)
  return { change, item, at, ...(before === undefined ? {} : { before }) }
}

/** Wakes everybody a record concerns, one after the other. */
export async function react(app: App, wakings: readonly Waking[], record: DynamoDBRecord): Promise<void> {
  const fact = factOf(record)
  if (fact === undefined) return
  for (const { entity, changes, reactions } of wakings) {
    if (entity !== fact.item.entity || !changes.includes(fact.change)) continue
    for (const reaction of reactions) await reaction(app, fact)
  }
}

function read(image: NonNullable<NonNullable<DynamoDBRecord['dynamodb']>['NewImage']>): Item {
  return unmarshall(image as Record<string, AttributeValue>) as Item
}
