// WeChat's first screen: the chats, and the way to the mini-program without any card.
import type { ReactNode } from 'react'
import { Logo, ScanIcon } from '../bars/icons'
import { goTo, openMiniProgram, scanFromChats, session } from '../session'
import { useStore } from '../store'
import { words } from '../words'
import { Avatar } from './avatar'
import { type Chat, chatsOf, type Member, nameOf } from './chat'
import { messageTime } from './message-time'

interface Props {
  readonly members: readonly Member[]
  readonly member: Member
}

export function ChatsScreen({ members, member }: Props): ReactNode {
  const { chats } = useStore(session)
  return (
    <section className='wechat-screen'>
      <header className='wechat-bar'>
        <h1>{words.chats}</h1>
        <button
          type='button'
          className='bar-button right'
          aria-label={words.scan}
          onClick={() => void scanFromChats()}
        >
          <ScanIcon />
        </button>
      </header>
      <div className='wechat-scroller'>
        <button type='button' className='recent' onClick={() => void openMiniProgram()}>
          <Logo size={44} />
          <span>
            {words.miniProgram}
            <small>{words.recent}</small>
          </span>
        </button>
        <ul className='chat-list'>
          {chatsOf(member, chats).map((chat) => (
            <li key={chat.id}>
              <ChatRow chat={chat} member={member} members={members} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

function ChatRow({ chat, member, members }: Props & { readonly chat: Chat }): ReactNode {
  const name = nameOf(chat, member, members)
  const last = chat.messages.at(-1)
  return (
    <button type='button' className='chat-row' onClick={() => goTo({ is: 'chat', id: chat.id })}>
      <Avatar name={name} size={48} />
      <span className='chat-row-words'>
        <b>{name}</b>
        <small>
          {last === undefined ? '' : (last.text ?? `[${words.cardFoot}] ${last.card?.title ?? ''}`)}
        </small>
      </span>
      {last && <time>{messageTime(last.at, Date.now())}</time>}
    </button>
  )
}
