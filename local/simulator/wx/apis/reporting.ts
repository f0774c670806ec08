// Reports, logs and measurements: accepted and kept in the journal, sent nowhere.
import type { Apis, Services } from '../api'

export function reportingApis({ journal }: Services): Apis {
  const keep =
    (kind: string) =>
    (...args: unknown[]) =>
      void journal.reports.push({ kind, args })
  const logger = () => ({
    log: keep('log'),
    debug: keep('debug'),
    info: keep('info'),
    warn: keep('warn'),
    error: keep('error'),
    setFilterMsg: keep('filter'),
    addFilterMsg: keep('filter'),
  })
  const observer = { observe: () => undefined, disconnect: () => undefined }
  return {
    direct: {
      reportEvent: keep('event'),
      reportPerformance: keep('performance'),
      getLogManager: logger,
      getRealtimeLogManager: logger,
      getPerformance: () => ({
        now: () => Date.now(),
        getEntries: () => [],
        getEntriesByType: () => [],
        getEntriesByName: () => [],
        createObserver: () => observer,
        setBufferSize: () => undefined,
      }),
    },
  }
}
