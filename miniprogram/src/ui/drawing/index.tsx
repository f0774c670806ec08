// The drawings of the product: saxaul in its six stages, its companions, and what stands where nothing is.
import { Image } from '@tarojs/components'
import hongliu from '@/assets/drawings/companion-hongliu.svg'
import huabang from '@/assets/drawings/companion-huabang.svg'
import ningtiao from '@/assets/drawings/companion-ningtiao.svg'
import nothing from '@/assets/drawings/empty-nothing.svg'
import offline from '@/assets/drawings/empty-offline.svg'
import search from '@/assets/drawings/empty-search.svg'
import hole from '@/assets/drawings/saxaul-0-hole.svg'
import seedling from '@/assets/drawings/saxaul-1-seedling.svg'
import sapling from '@/assets/drawings/saxaul-2-sapling.svg'
import shrub from '@/assets/drawings/saxaul-3-shrub.svg'
import grown from '@/assets/drawings/saxaul-4-grown.svg'
import dead from '@/assets/drawings/saxaul-5-dead.svg'
import { classes } from '../classes'
import styles from './drawing.module.css'

const drawings = {
  offline,
  nothing,
  search,
  hole,
  seedling,
  sapling,
  shrub,
  grown,
  dead,
  suosuo: grown,
  ningtiao,
  huabang,
  hongliu,
} as const

export type DrawingName = keyof typeof drawings

interface DrawingProps {
  readonly name: DrawingName
  readonly size?: 'small' | 'large'
  /** Without colour, for what is not to be had here. */
  readonly faded?: boolean
}

/** Says nothing to a screen reader: the words beside it do. */
export function Drawing({ name, size = 'large', faded = false }: DrawingProps) {
  return (
    <Image
      src={drawings[name]}
      mode='aspectFit'
      className={classes(styles[size], faded && styles.faded)}
      aria-hidden='true'
    />
  )
}
