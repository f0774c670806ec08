// Starts the phone in the browser.
import { createRoot } from 'react-dom/client'
import type { LoadedMiniProgram } from '../view/loaded'
import { fetchMembers } from './api'
import { Desk } from './desk'
import { exposeToTests } from './for-tests'
import { openMiniProgram, refreshChats, takeInHand } from './session'
import { change, settings } from './settings'
import './styles'
import { startFromAddress } from './start-address'

declare global {
  var loadedMiniProgram: LoadedMiniProgram | undefined
  var whyNoMiniProgram: string | undefined
}

async function start(): Promise<void> {
  const place = document.getElementById('place')
  if (place === null) throw new Error('the page has no place for the phone')
  const [members] = await Promise.all([fetchMembers(), refreshChats()])
  const wanted = settings.get().member
  const member = wanted === '' ? members[0] : members.find((it) => it.openid === wanted)
  if (member === undefined) throw new Error(`there is no member ${wanted} to hold the phone`)
  if (member.openid !== wanted) change({ member: member.openid })
  const loaded = globalThis.loadedMiniProgram
  createRoot(place).render(<Desk members={members} member={member} fault={globalThis.whyNoMiniProgram} />)
  if (loaded !== undefined) {
    takeInHand({ member, loaded, frame })
    const entry = startFromAddress()
    if (entry !== undefined) await openMiniProgram(entry)
  }
  listen()
  exposeToTests()
}

function frame() {
  const { clientWidth: width, clientHeight: height } = document.querySelector('.phone') ?? document.body
  return { width, height }
}

function listen(): void {
  const events = new EventSource('/events')
  events.onmessage = ({ data }) => {
    if (data === 'chats') void refreshChats()
    if (data === 'reload') location.reload()
  }
}

void start()
