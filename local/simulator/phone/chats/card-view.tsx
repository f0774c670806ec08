// A mini-program card as WeChat draws it in a chat.
import type { ReactNode } from 'react'
import { Logo } from '../bars/icons'
import { throughServer } from '../device/network'
import { words } from '../words'
import type { Card } from './chat'

interface Props {
  readonly card: Card
  readonly open: () => void
}

export function CardView({ card, open }: Props): ReactNode {
  return (
    <button type='button' className='card' onClick={open}>
      <span className='card-head'>
        <Logo size={18} /> {words.miniProgram}
      </span>
      <span className='card-title'>{card.title}</span>
      <CardPicture picture={card.picture} />
      <span className='card-foot'>
        <i className='mini-program-mark' aria-hidden='true' />
        {words.cardFoot}
      </span>
    </button>
  )
}

function CardPicture({ picture }: { readonly picture: string | undefined }): ReactNode {
  const url = picture === undefined ? undefined : urlOf(picture)
  return (
    <span className='card-picture'>{url === undefined ? <Logo size={72} /> : <img src={url} alt='' />}</span>
  )
}

function urlOf(picture: string): string {
  if (picture.startsWith('data:')) return picture
  if (picture.startsWith('https://')) return throughServer(picture)
  return `/package/${picture.replace(/^\//, '')}`
}
