// Words about planting, Chinese first.
import type { Plot, Species } from '../sites/plot'

export const speciesWords: Record<Species, { zh: string; line: string; en: string }> = {
  suosuo: { zh: '梭梭', line: '没有叶子，靠绿枝过日子，最耐旱', en: 'saxaul' },
  ningtiao: { zh: '柠条', line: '春天开黄花，根能扎进流沙', en: 'caragana' },
  huabang: { zh: '花棒', line: '夏天开玫红的花，长得快', en: 'sweetvetch' },
  hongliu: { zh: '红柳', line: '粉色的穗，不怕盐碱', en: 'tamarisk' },
}

/** The one sentence before the last button; always whole, never folded. */
export function promiseOf(
  plot: Pick<Plot, 'number' | 'survey'>,
  species: Species,
): { zh: string; en: string } {
  const { zh, en } = speciesWords[species]
  const sample = plot.survey === undefined ? '真实的样株' : `真实的${plot.survey.sampled}丛`
  return {
    zh: `这是一丛虚拟的${zh}，不收钱；它跟着${plot.number}号地${sample}一起被量，活了死了都告诉我。`,
    en: `This is a virtual ${en} and costs nothing; it shares the fate of the real sample of plot ${plot.number}, alive or dead.`,
  }
}
