// Draws the open dialogs, the newest on top.
import type { ReactNode } from 'react'
import type { Member } from '../chats/chat'
import { useStore } from '../store'
import { CallSheet, DateSheet, ListSheet, PlacePicker, WheelSheet } from './choosing'
import { ModalDialog, NoticeDialog, PlaceDialog, SubscribeDialog } from './dialogs'
import { ForwardPicker } from './forward-picker'
import { type Overlay, overlays } from './overlay'
import { PicturePicker } from './picture-picker'
import { PicturePreview } from './picture-preview'
import { Scanner } from './scanner'

interface Props {
  readonly members: readonly Member[]
  readonly member: Member
}

export function Overlays({ members, member }: Props): ReactNode {
  return useStore(overlays).map((overlay) => (
    <div key={overlay.id} className='overlay'>
      {drawn(overlay, members, member)}
    </div>
  ))
}

function drawn(overlay: Overlay, members: readonly Member[], member: Member): ReactNode {
  switch (overlay.kind) {
    case 'modal':
      return <ModalDialog {...overlay} />
    case 'notice':
      return <NoticeDialog {...overlay} />
    case 'place':
      return <PlaceDialog {...overlay} />
    case 'subscribe':
      return <SubscribeDialog {...overlay} />
    case 'actionSheet':
      return <ListSheet {...overlay} />
    case 'call':
      return <CallSheet {...overlay} />
    case 'wheels':
      return <WheelSheet {...overlay} />
    case 'date':
      return <DateSheet {...overlay} />
    case 'pickPlace':
      return <PlacePicker {...overlay} />
    case 'pictures':
      return <PicturePicker {...overlay} />
    case 'preview':
      return <PicturePreview {...overlay} />
    case 'scan':
      return <Scanner {...overlay} />
    case 'forward':
      return <ForwardPicker {...overlay} members={members} member={member} />
  }
}
