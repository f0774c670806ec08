// Builds `wx`: every name WeChat's typings know, each call noted and checked, the unsupported ones loud.
import { type ApiCall, problemOf } from '../host/journal'
import { acrossTheBridge } from '../host/set-data'
import { answer } from './answering'
import type { Apis, Services, Task } from './api'
import { allApis } from './apis/all-apis'
import { checkCall } from './check-call'
import type { Schema } from './schema'
import { refuseInSinglePage } from './single-page'
import { createTask } from './task'

export type Wx = Record<string, unknown>

export interface WxParts {
  readonly schema: Schema
  readonly services: Services
  readonly later: (task: () => void) => void
}

type TaskImplementation = (options: object, task: Task) => Promise<unknown>
type Implementation = (...args: unknown[]) => unknown

export function createWx({ schema, services }: WxParts): Wx {
  const wx: Wx = {}
  for (const [name, member] of Object.entries(schema)) {
    if (member.isFunction) wx[name] = unsupported(name, services)
  }
  for (const apis of allApis(services)) install(wx, apis, schema, services)
  wx.env = { USER_DATA_PATH: 'wxfile://usr' }
  return wx
}

function install(wx: Wx, apis: Apis, schema: Schema, services: Services): void {
  const { journal, life, signals } = services
  for (const [name, implementation] of Object.entries(apis.direct ?? {})) {
    wx[name] = (...args: unknown[]) => {
      note(name, args).result = 'ok'
      return (implementation as Implementation)(...args)
    }
  }
  for (const [name, implementation] of Object.entries(apis.answering ?? {})) {
    wx[name] = (given?: object) => {
      const options = { ...given }
      const entry = note(name, given === undefined ? [] : [given])
      const run = () => {
        refuseInSinglePage(name, services)
        return (implementation as Implementation)(options)
      }
      return answer({ api: name, options, entry, run }, journal, life)
    }
  }
  for (const [name, implementation] of Object.entries(apis.tasks ?? {})) {
    wx[name] = (given?: object) => {
      const entry = note(name, given === undefined ? [] : [given])
      const { task, handle } = createTask()
      // A task never answers by promise: without callbacks its failure stays in the journal.
      const options = { complete: () => undefined, ...given }
      const run = () => {
        refuseInSinglePage(name, services)
        return (implementation as TaskImplementation)(options, task)
      }
      answer({ api: name, options, entry, run }, journal, life)
      return handle
    }
  }
  for (const event of apis.events ?? []) {
    wx[`on${event}`] = (listener: (event: unknown) => void) => signals.on(event, listener)
    wx[`off${event}`] = (listener?: (event: unknown) => void) => signals.off(event, listener)
  }
  function note(api: string, args: readonly unknown[]): ApiCall {
    const entry: ApiCall = { api, args: args.map(readable) }
    journal.calls.push(entry)
    for (const message of checkCall(schema, api, args[0])) {
      journal.warnings.push({ where: `wx.${api}`, message })
    }
    return entry
  }
}

// What cannot cross as JSON (canvas nodes, components) is still noted as having been there.
function readable(argument: unknown): unknown {
  try {
    return acrossTheBridge(argument)
  } catch {
    return '[not JSON]'
  }
}

function unsupported(name: string, { journal }: Services): Implementation {
  return () => {
    const error = new Error(`wx.${name} is not supported by the simulator`)
    journal.errors.push(problemOf(`wx.${name}`, error))
    throw error
  }
}
