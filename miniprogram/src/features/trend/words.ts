// The words of the trend, Chinese first.
import type { MovingStep } from '@ngo2/shared/ranking/moves'
import type { Words } from '@/platform/language'

export const trendWords = {
  title: { zh: '一期一期看', en: 'Over time' },
  none: { zh: '还没有公布过。', en: 'Nothing is published yet.' },
  moved: { zh: '和上一期比，什么变了', en: 'What changed since the last one' },
  nothingBefore: {
    zh: '这是头一回公布，还没有上一期可比。',
    en: 'There is nothing before it to compare with.',
  },
  noFigure: {
    zh: '两期里有一期人不够、没出数，比不了分。',
    en: 'One of the two shows no figure.',
  },
  people: (more: number): Words => {
    if (more === 0) return { zh: '评的人数没变。', en: 'As many people as before.' }
    return more > 0
      ? { zh: `多了${more}个人评。`, en: `${more} more people.` }
      : { zh: `少了${-more}个人：有人收回，或者过期了。`, en: `${-more} people fewer.` }
  },
  steps: {
    plainMean: { zh: '大家答的，简单平均', en: 'plain mean of the answers' },
    weighing: { zh: '哪些评价少算', en: 'which evaluations count for less' },
    questionsRemoved: { zh: '题的难易找平', en: 'easy questions evened out' },
    leniencyRemoved: { zh: '手松手紧找平', en: 'generous people evened out' },
    startPull: { zh: '起点的拉力', en: 'pull of the start' },
    sum: { zh: '合起来，中间的分', en: 'together, in the middle' },
  } satisfies Record<MovingStep | 'sum', Words>,
}
