// The log: structured lines and metrics, never a name, a text or a token of a member.
import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics'
import * as v from 'valibot'

/** What is counted: each is a trouble somebody should see growing. */
export type Metric = 'SignInUnanswered' | 'TextUnanswered' | 'RunFailed'

export interface Log {
  /** Something worth a line: a sentence that stays the same, and what differs beside it. */
  note(sentence: string, about?: Record<string, string | number | boolean>): void
  /** An error nobody expected, with its stack. */
  bug(error: unknown, about?: Record<string, string | number | boolean>): void
  /** Counts one in CloudWatch's embedded metric format. */
  count(metric: Metric): void
}

export function openLog(service: string): Log {
  const logger = new Logger({ serviceName: service })
  const metrics = new Metrics({ namespace: 'ngo2', serviceName: service })
  return {
    note: (sentence, about) => logger.info(sentence, { ...about }),
    bug: (error, about) => logger.error('bug', { ...about, error: withoutValues(error) }),
    count(metric) {
      metrics.addMetric(metric, MetricUnit.Count, 1)
      metrics.publishStoredMetrics()
    },
  }
}

/** A value that does not fit its schema is named by its field: the error itself carries the whole item. */
function withoutValues(error: unknown): Error {
  if (!v.isValiError(error)) return error as Error
  const faults = error.issues.map((issue) => `${v.getDotPath(issue) ?? 'it'}: expected ${issue.expected}`)
  const told = new Error(`a value does not fit its schema: ${faults.join(', ')}`)
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  told.stack = [`${told.name}: ${told.message}`, ...frames].join('\n')
  return told
}
