// WeChat's other components: known by name, so that using one is noticed at once.
import type { BuiltIn } from './built-in'

const names = [
  'video',
  'audio',
  'camera',
  'live-player',
  'live-pusher',
  'web-view',
  'ad',
  'ad-custom',
  'official-account',
  'open-data',
  'movable-area',
  'movable-view',
  'picker-view',
  'picker-view-column',
  'match-media',
  'page-container',
  'share-element',
  'editor',
  'functional-page-navigator',
  'keyboard-accessory',
  'voip-room',
  'channel-live',
  'channel-video',
] as const

export const unsupported: readonly BuiltIn[] = names.map((name) => ({
  name,
  attach: ({ shell }) => shell.fault(name, `<${name}> is not supported by the simulator`),
}))
