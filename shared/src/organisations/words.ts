// Words about organisations, Chinese first.
import type * as v from 'valibot'
import type { Cause, SizeClass } from './organisation'

export const causeWords: Record<Cause, { zh: string; en: string }> = {
  desert: { zh: '治沙', en: 'desert' },
  water: { zh: '水', en: 'water' },
  children: { zh: '儿童', en: 'children' },
  education: { zh: '教育', en: 'education' },
  elders: { zh: '老人', en: 'elders' },
  disability: { zh: '残障', en: 'disability' },
  health: { zh: '健康', en: 'health' },
  women: { zh: '妇女', en: 'women' },
  culture: { zh: '乡土文化', en: 'local culture' },
  relief: { zh: '救灾', en: 'relief' },
  livelihood: { zh: '生计', en: 'livelihood' },
  community: { zh: '社区', en: 'community' },
}

export const sizeWords: Record<v.InferOutput<typeof SizeClass>, { zh: string; en: string }> = {
  upTo10: { zh: '10人以下', en: 'up to 10 people' },
  upTo50: { zh: '10到50人', en: '10 to 50 people' },
  over50: { zh: '50人以上', en: 'over 50 people' },
}

/** Beside every fictional organisation's name. */
export const exampleWord = { zh: '示例', en: 'example' }

/** A name inside a sentence, where no tag can stand beside it: 沙窝子守绿队（示例）. */
export function markedName({ name, example }: { name: string; example: boolean }): {
  zh: string
  en: string
} {
  if (!example) return { zh: name, en: name }
  return { zh: `${name}（${exampleWord.zh}）`, en: `${name} (${exampleWord.en})` }
}
