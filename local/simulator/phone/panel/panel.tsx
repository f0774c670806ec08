// The switches beside the phone. On a narrow window they are out of the way.
import type { ReactNode } from 'react'
import { entryAt } from '../../host/entry'
import type { Member } from '../chats/chat'
import { browserStorage } from '../device/storage'
import { coldStart, openFromMoments, session } from '../session'
import { change, type NetworkSetting, settings, textScales } from '../settings'
import { useStore } from '../store'
import { panelWords } from '../words'
import { JournalView } from './journal-view'

interface Props {
  readonly members: readonly Member[]
  readonly member: Member
}

export function Panel({ members, member }: Props): ReactNode {
  const { dark, textScale, network } = useStore(settings)
  const { running } = useStore(session)
  // Another person's phone has nothing of this one's in memory: the page starts anew.
  const handTo = (openid: string) => {
    change({ member: openid })
    location.assign('/')
  }
  const forget = () => {
    const storage = browserStorage(member.openid)
    for (const key of storage.keys()) storage.remove(key)
    location.reload()
  }
  const restart = () => running && void coldStart(entryAt(running.host.code.app.pages[0] ?? ''))
  return (
    <aside className='panel'>
      <h2>
        {panelWords.title} <small>{panelWords.titleAside}</small>
      </h2>
      <Row label={panelWords.member} aside={panelWords.memberAside}>
        <select
          value={member.openid}
          aria-label={panelWords.member}
          onChange={(event) => handTo(event.target.value)}
        >
          {members.map(({ openid, name }) => (
            <option key={openid} value={openid}>
              {name}
            </option>
          ))}
        </select>
      </Row>
      <Row label={panelWords.theme} aside={panelWords.themeAside}>
        <input
          type='checkbox'
          aria-label={panelWords.theme}
          checked={dark}
          onChange={(event) => change({ dark: event.target.checked })}
        />
      </Row>
      <Row label={panelWords.textSize} aside={panelWords.textSizeAside}>
        <Choice
          choices={textScales.map((scale) => [String(scale), `${scale}`] as const)}
          chosen={String(textScale)}
          choose={(scale) => change({ textScale: Number(scale) })}
        />
      </Row>
      <Row label={panelWords.network} aside={panelWords.networkAside}>
        <Choice
          choices={Object.entries(panelWords.networks)}
          chosen={network}
          choose={(next) => change({ network: next as NetworkSetting })}
        />
      </Row>
      <div className='panel-actions'>
        <Action words={panelWords.restart} aside={panelWords.restartAside} act={restart} />
        <Action
          words={panelWords.moments}
          aside={panelWords.momentsAside}
          act={() => void openFromMoments()}
        />
        <Action words={panelWords.forget} aside={panelWords.forgetAside} act={forget} />
      </div>
      {running && <JournalView host={running.host} />}
    </aside>
  )
}

interface RowProps {
  readonly label: string
  readonly aside: string
  readonly children: ReactNode
}

function Row({ label, aside, children }: RowProps): ReactNode {
  return (
    <div className='panel-row'>
      <span>
        {label} <small>{aside}</small>
      </span>
      {children}
    </div>
  )
}

interface ChoiceProps {
  readonly choices: readonly (readonly [value: string, words: string])[]
  readonly chosen: string
  readonly choose: (value: string) => void
}

function Choice({ choices, chosen, choose }: ChoiceProps): ReactNode {
  return (
    <span className='choice'>
      {choices.map(([value, words]) => (
        <button key={value} type='button' aria-pressed={value === chosen} onClick={() => choose(value)}>
          {words}
        </button>
      ))}
    </span>
  )
}

function Action({
  words,
  aside,
  act,
}: {
  readonly words: string
  readonly aside: string
  readonly act: () => void
}): ReactNode {
  return (
    <button type='button' onClick={act}>
      {words} <small>{aside}</small>
    </button>
  )
}
