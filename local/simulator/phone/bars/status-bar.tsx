// The phone's own edges: the time above, the line to swipe below.
import { type ReactNode, useEffect, useState } from 'react'
import { settings } from '../settings'
import { useStore } from '../store'

const time = () => new Date().toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit' })

export function StatusBar(): ReactNode {
  const [now, setNow] = useState(time)
  const { network } = useStore(settings)
  useEffect(() => {
    const timer = setInterval(() => setNow(time()), 10_000)
    return () => clearInterval(timer)
  }, [])
  return (
    <div className='status-bar' aria-hidden='true'>
      <span>{now}</span>
      <svg viewBox='0 0 60 14' width='60' height='14' data-network={network}>
        <title>{network}</title>
        <g className='signal'>
          <rect x='0' y='8' width='3' height='5' />
          <rect x='5' y='5' width='3' height='8' />
          <rect x='10' y='2' width='3' height='11' />
        </g>
        <rect x='34' y='2' width='22' height='11' rx='3' fill='none' stroke='currentColor' />
        <rect x='36' y='4' width='15' height='7' rx='1' />
      </svg>
    </div>
  )
}

export function HomeIndicator(): ReactNode {
  return <div className='home-indicator' aria-hidden='true' />
}
