// Every implemented group of wx.*.
import type { Apis, Services } from '../api'
import { accountApis } from './account'
import { deviceApis } from './device'
import { feedbackApis } from './feedback'
import { fileApis } from './files'
import { mediaApis } from './media'
import { navigationApis } from './navigation'
import { networkApis } from './network'
import { reportingApis } from './reporting'
import { screenApis } from './screen'
import { sharingApis } from './sharing'
import { storageApis } from './storage'
import { systemApis } from './system'
import { updateApis } from './updates'

export function allApis(services: Services): readonly Apis[] {
  const groups = [
    accountApis,
    deviceApis,
    feedbackApis,
    fileApis,
    mediaApis,
    navigationApis,
    networkApis,
    reportingApis,
    screenApis,
    sharingApis,
    storageApis,
    systemApis,
  ].map((group) => group(services))
  const names = new Set(
    groups.flatMap(({ direct, answering, tasks, events }) => [
      ...Object.keys({ ...direct, ...answering, ...tasks }),
      ...(events ?? []).map((event) => `on${event}`),
    ]),
  )
  return [...groups, updateApis(services, (api) => names.has(api))]
}
