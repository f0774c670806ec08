// What a standing says in words, Chinese first: people, ranges and where they lie, never a place.
import { dimensionWords } from '@ngo2/shared/evaluations/words'
import type { Section } from '@ngo2/shared/ranking/standing'
import type { Words } from '@/platform/language'

/** How many kinds of people are among them. */
const countWords = ['', '一', '两', '三', '四', '五', '六']

export const standingWords = {
  choice: { zh: '看哪一把尺子', en: 'Which measure' },
  dimensions: dimensionWords,
  people: (people: number): Words => ({ zh: `${people}人评`, en: `${people} people` }),
  peopleOfKinds: (people: number, kinds: number): Words => ({
    zh: kinds > 1 ? `${people}人评 · ${countWords[kinds] ?? kinds}类人` : `${people}人评`,
    en: kinds > 1 ? `${people} people of ${kinds} kinds` : `${people} people`,
  }),
  collecting: (people: number, needed: number): Words => ({
    zh: `正在收集 ${people}/${needed}`,
    en: `collecting ${people}/${needed}`,
  }),
  /** What it takes, beside a gauge without a figure. */
  needed: (people: number): Words => ({
    zh: `满${people}人、不止一类人才出数`,
    en: `a figure takes ${people} people of more than one kind`,
  }),
  /** Enough people since the last publication, or not yet of two kinds. */
  waiting: { zh: '人数够了，等下次公布', en: 'enough people, at the next publication' },
  sections: {
    above: { zh: '整段在中线右边', en: 'wholly above the middle' },
    across: { zh: '跨着中线', en: 'across the middle' },
    below: { zh: '整段在中线左边', en: 'wholly below the middle' },
    collecting: { zh: '正在收集，先不出数', en: 'still collecting' },
  } satisfies Record<Section, Words>,
  count: (count: number, shuffled: boolean): Words => ({
    zh: shuffled ? `${count}家 · 每次打开换顺序` : `${count}家`,
    en: shuffled ? `${count}, in a new order each time` : String(count),
  }),
  shuffled: { zh: '每次打开换顺序', en: 'in a new order each time' },
  /** Whom it is held against, with their middle. */
  against: (set: Words, figures: number, median: number): Words => ({
    zh: `同类：${set.zh}，${figures}家出了数，中线 ${median}`,
    en: `peers: ${set.en}, ${figures} with a figure, middle ${median}`,
  }),
  checking: (until: Words): Words => ({
    zh: `正在核对，${until.zh}前有结果`,
    en: `being checked until ${until.en}`,
  }),
  /** One sentence for screen readers. */
  spoken: (
    dimension: Words,
    low: number,
    high: number,
    median: number | undefined,
    people: number,
  ): Words => ({
    zh: `${dimension.zh}，${low}到${high}${median === undefined ? '' : `，中线${median}`}，${people}人评`,
    en: `${dimension.en}, ${low} to ${high}${median === undefined ? '' : `, middle ${median}`}, ${people} people`,
  }),
  spokenCollecting: (dimension: Words, state: Words): Words => ({
    zh: `${dimension.zh}，${state.zh}`,
    en: `${dimension.en}, ${state.en}`,
  }),
}
