// One chat: bubbles, cards, and a line to write in.
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { sendMessage } from '../api'
import { BackIcon } from '../bars/icons'
import { goTo, openCard, session } from '../session'
import { useStore } from '../store'
import { words } from '../words'
import { Avatar } from './avatar'
import { CardView } from './card-view'
import { type Chat, type Member, type Message, nameOf } from './chat'
import { messageTime } from './message-time'

interface Props {
  readonly id: string
  readonly members: readonly Member[]
  readonly member: Member
}

export function ChatScreen({ id, members, member }: Props): ReactNode {
  const chat = useStore(session).chats.find((it) => it.id === id)
  const end = useRef<HTMLDivElement>(null)
  const count = chat?.messages.length ?? 0
  useEffect(() => {
    if (count > 0) end.current?.scrollIntoView()
  }, [count])
  if (chat === undefined) return null
  const name = nameOf(chat, member, members)
  return (
    <section className='wechat-screen'>
      <header className='wechat-bar'>
        <button
          type='button'
          className='bar-button'
          aria-label={words.back}
          onClick={() => goTo({ is: 'chats' })}
        >
          <BackIcon />
        </button>
        <h1>
          {name}
          {chat.kind === 'group' && `(${chat.members?.length ?? members.length})`}
        </h1>
      </header>
      <div className='wechat-scroller chat'>
        {chat.messages.map((message, index) => (
          <MessageView
            key={message.id}
            message={message}
            before={chat.messages[index - 1]}
            chat={chat}
            member={member}
            members={members}
          />
        ))}
        <div ref={end} />
      </div>
      <Composer chat={chat} member={member} />
    </section>
  )
}

interface MessageProps {
  readonly message: Message
  readonly before: Message | undefined
  readonly chat: Chat
  readonly member: Member
  readonly members: readonly Member[]
}

const pauseMs = 5 * 60_000

function MessageView({ message, before, chat, member, members }: MessageProps): ReactNode {
  const own = message.from === member.openid
  const name = members.find((it) => it.openid === message.from)?.name ?? message.from
  const { card } = message
  return (
    <>
      {message.at - (before?.at ?? 0) > pauseMs && <time>{messageTime(message.at, Date.now())}</time>}
      <article className={own ? 'message own' : 'message'} aria-label={name}>
        <Avatar name={name} />
        <div className='message-body'>
          {!own && chat.kind === 'group' && <small className='sender'>{name}</small>}
          {card === undefined ? (
            <p className='bubble'>{message.text}</p>
          ) : (
            <CardView card={card} open={() => void openCard(chat, card.path)} />
          )}
        </div>
      </article>
    </>
  )
}

function Composer({ chat, member }: { readonly chat: Chat; readonly member: Member }): ReactNode {
  const [text, setText] = useState('')
  const send = (event: { preventDefault(): void }) => {
    event.preventDefault()
    if (text.trim() === '') return
    setText('')
    void sendMessage(chat.id, { from: member.openid, text: text.trim() })
  }
  return (
    <form className='composer' onSubmit={send}>
      <input aria-label={words.messageField} value={text} onChange={(event) => setText(event.target.value)} />
      <button type='submit' disabled={text.trim() === ''}>
        {words.send}
      </button>
    </form>
  )
}
