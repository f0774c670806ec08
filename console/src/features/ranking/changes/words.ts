// Words about what a run would change, Chinese first.
import type { Section } from '@ngo2/shared/ranking/standing'
import type { Words } from '../../../platform/language'
import type { Movement } from './movement'

/** The section of a band: where its whole range lies against the median of the peers. */
export const sectionWords: Record<Section, Words> = {
  above: { zh: '整段在中线右边', en: 'wholly right of the median' },
  across: { zh: '跨着中线', en: 'across the median' },
  below: { zh: '整段在中线左边', en: 'wholly left of the median' },
  collecting: { zh: '还不够人', en: 'too few people' },
}

export const changeWords = {
  title: (dimension: string): Words => ({
    zh: `这次会变什么 · ${dimension}`,
    en: `What would change · ${dimension}`,
  }),
  titleAlone: (dimension: string): Words => ({
    zh: `各家的区间 · ${dimension}`,
    en: `Bands · ${dimension}`,
  }),
  dimension: { zh: '看哪一面', en: 'Dimension' },
  lead: {
    zh: '和线上的比，动得最多的在前。每条的刻度都是0到100。',
    en: 'Against what is live, largest movement first. Every axis is 0 to 100.',
  },
  organisation: { zh: '机构', en: 'Organisation' },
  band: { zh: '区间 0–100', en: 'Band 0–100' },
  ranges: { zh: '线上 → 这次', en: 'Live → this run' },
  range: { zh: '区间', en: 'Range' },
  people: { zh: '人数', en: 'People' },
  legendBefore: { zh: '线上', en: 'live' },
  legendNow: { zh: '这次', en: 'this run' },
  legendMedianBefore: { zh: '线上的同类中线', en: 'live peer median' },
  legendMedianNow: { zh: '这次的同类中线', en: 'peer median of this run' },
  none: { zh: '没有', en: 'none' },
  empty: { zh: '这次没有算到任何机构', en: 'This run holds no organisation' },
  emptyHint: {
    zh: '先在小程序里登记机构、写评价，再算一次。',
    en: 'Register organisations and evaluate them first.',
  },
}

export function movementWords(movement: Movement): Words {
  switch (movement.is) {
    case 'same':
      return { zh: '没变', en: 'unchanged' }
    case 'moved': {
      const points = Math.abs(movement.by).toFixed(1)
      return movement.by > 0
        ? { zh: `往右${points}`, en: `right by ${points}` }
        : { zh: `往左${points}`, en: `left by ${points}` }
    }
    case 'narrower':
      return { zh: '带变窄', en: 'narrower' }
    case 'wider':
      return { zh: '带变宽', en: 'wider' }
    case 'appeared':
      return { zh: '新有区间', en: 'new figure' }
    case 'vanished':
      return { zh: '人不够了', en: 'too few people now' }
    case 'collecting':
      return { zh: '还不够人', en: 'too few people' }
  }
}
