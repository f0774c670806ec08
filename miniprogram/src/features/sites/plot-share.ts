// The card a plot's page puts into a chat.
import type { OutputOf } from '@ngo2/shared/contract/endpoint'
import { exampleWord } from '@ngo2/shared/organisations/words'
import type { readPlot } from '@ngo2/shared/sites/contract'
import { survivalOf } from '@ngo2/shared/sites/survival'
import picture from '@/pkg-tree/cards/plot.jpg'
import { now } from '@/platform/chance'
import type { Card } from '@/platform/share'
import { dayWords } from '@/ui/dates'
import { survivalWords } from '@/ui/survival-bar'

/** Says which plot it is and what was found there, with the day; a card is read by others, so it is Chinese. */
export function cardOfPlot(plotId: string, page: OutputOf<typeof readPlot> | undefined): Card {
  const card = { page: 'pkg-tree/plot', params: { id: plotId }, imageUrl: picture }
  if (page === undefined) return { ...card, title: '沙地里的一块样地：活着的、死了的，都画在图上' }
  const { plot, site } = page
  const name = `${site.name}${site.example ? `（${exampleWord.zh}）` : ''}${plot.number}号地`
  const survival = survivalOf(plot.survey)
  if (plot.survey === undefined || survival === undefined)
    return { ...card, title: `${name}：种下了，还没量过` }
  // WeChat shows two lines, some 26 characters; what is cut off is the day.
  const day = dayWords(plot.survey.measuredOn, now()).zh
  return { ...card, title: `${name}：活着 ${survivalWords(survival)}，${day}量` }
}
