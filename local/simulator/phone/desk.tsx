// The whole page: the phone, and beside it on a wide window the panel with its switches.
import type { ReactNode } from 'react'
import { HomeIndicator, StatusBar } from './bars/status-bar'
import type { Member } from './chats/chat'
import { ChatScreen } from './chats/chat-screen'
import { ChatsScreen } from './chats/chats-screen'
import { MiniProgramWindow } from './mini-program-window'
import { Overlays } from './overlays/overlays'
import { ToastLayer } from './overlays/toast-layer'
import { Panel } from './panel/panel'
import { session } from './session'
import { settings } from './settings'
import { useStore } from './store'
import { words } from './words'

interface DeskProps {
  readonly members: readonly Member[]
  readonly member: Member
  /** Why there is no mini-program to run. */
  readonly fault: string | undefined
}

export function Desk({ members, member, fault }: DeskProps): ReactNode {
  const { dark } = useStore(settings)
  const { inFront, running } = useStore(session)
  return (
    <div className='desk'>
      <div className='phone' data-theme={dark ? 'dark' : 'light'}>
        {inFront.is === 'chats' && <ChatsScreen members={members} member={member} />}
        {inFront.is === 'chat' && <ChatScreen id={inFront.id} members={members} member={member} />}
        {running && (
          <MiniProgramWindow key={running.id} running={running} visible={inFront.is === 'miniProgram'} />
        )}
        {fault !== undefined && <Fault text={fault} />}
        <StatusBar />
        <HomeIndicator />
        <Overlays members={members} member={member} />
        <ToastLayer />
      </div>
      <Panel members={members} member={member} />
    </div>
  )
}

function Fault({ text }: { readonly text: string }): ReactNode {
  return (
    <div className='fault' role='alert'>
      <p>{words.nothing}</p>
      <code>{text}</code>
      <code>{words.buildIt}</code>
    </div>
  )
}
