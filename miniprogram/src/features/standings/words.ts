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
