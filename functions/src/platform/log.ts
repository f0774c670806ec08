// The log: structured lines and metrics, never a name, a text or a token of a member.
import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics'

export interface Log {
  /** Something worth a line: a sentence that stays the same, and what differs beside it. */
  note(sentence: string, about?: Record<string, string | number | boolean>): void
  /** An error nobody expected, with its stack. */
  bug(error: unknown, about?: Record<string, string | number | boolean>): void
  /** Counts something in CloudWatch's embedded metric format. */
  count(metric: string, amount?: number): void
}

export function openLog(service: string): Log {
  const logger = new Logger({ serviceName: service })
  const metrics = new Metrics({ namespace: 'ngo2', serviceName: service })
  return {
    note: (sentence, about) => logger.info(sentence, { ...about }),
    bug: (error, about) => logger.error('bug', { ...about, error: error as Error }),
    count(metric, amount = 1) {
      metrics.addMetric(metric, MetricUnit.Count, amount)
      metrics.publishStoredMetrics()
    },
  }
}
