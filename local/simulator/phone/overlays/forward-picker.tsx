// 转发: which chat gets the card.
import { type ReactNode, useState } from 'react'
import { Avatar } from '../chats/avatar'
import { CardView } from '../chats/card-view'
import { type Chat, chatsOf, type Member, nameOf } from '../chats/chat'
import { session } from '../session'
import { useStore } from '../store'
import { words } from '../words'
import { Dialog, type DialogProps } from './dialogs'

interface Props extends DialogProps<'forward'> {
  readonly members: readonly Member[]
  readonly member: Member
}

export function ForwardPicker({ ask, answer, members, member }: Props): ReactNode {
  const { chats } = useStore(session)
  const [chosen, setChosen] = useState<Chat>()
  return (
    <section className='wechat-screen'>
      <header className='wechat-bar'>
        <button type='button' className='bar-button wide' onClick={() => answer(undefined)}>
          {words.cancel}
        </button>
        <h1>{words.forwardTo}</h1>
      </header>
      <ul className='wechat-scroller chat-list'>
        {chatsOf(member, chats).map((chat) => (
          <li key={chat.id}>
            <button type='button' className='chat-row' onClick={() => setChosen(chat)}>
              <Avatar name={nameOf(chat, member, members)} size={40} />
              <b>{nameOf(chat, member, members)}</b>
            </button>
          </li>
        ))}
      </ul>
      {chosen && (
        <Dialog label={words.forwardTo}>
          <h2>
            {words.forwardTo} {nameOf(chosen, member, members)}
          </h2>
          <CardView card={ask.card} open={() => undefined} />
          <div className='dialog-buttons'>
            <button type='button' onClick={() => setChosen(undefined)}>
              {words.cancel}
            </button>
            <button type='button' className='strong' onClick={() => answer(chosen.id)}>
              {words.send}
            </button>
          </div>
        </Dialog>
      )}
    </section>
  )
}
