// The mini-program between the phone's bars.
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { CapsuleMenu } from './bars/capsule-menu'
import { NavigationBar } from './bars/navigation-bar'
import { SinglePageBar } from './bars/single-page-bar'
import { TabBar } from './bars/tab-bar'
import type { Running } from './runtime/running'
import { useHost } from './use-host'

interface Props {
  readonly running: Running
  readonly visible: boolean
}

export function MiniProgramWindow({ running, visible }: Props): ReactNode {
  const place = useRef<HTMLDivElement>(null)
  const [isMenuOpen, setMenuOpen] = useState(false)
  useHost(running.host)
  useLayoutEffect(() => {
    place.current?.append(running.holder)
  }, [running])
  return (
    <div className='mini-program' hidden={!visible}>
      <NavigationBar running={running} openMenu={() => setMenuOpen(true)} />
      <div className='screens-place' ref={place} />
      {running.singlePage ? <SinglePageBar host={running.host} /> : <TabBar running={running} />}
      {isMenuOpen && <CapsuleMenu running={running} close={() => setMenuOpen(false)} />}
    </div>
  )
}
