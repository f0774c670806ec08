// What the phone asks of the simulator's server.
import type { Chat, Member, NewMessage } from './chats/chat'

async function asked<T>(path: string, init?: RequestInit): Promise<T> {
  const answer = await fetch(path, init)
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as T
}

const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

export const fetchMembers = () => asked<readonly Member[]>('/members')
export const fetchChats = () => asked<readonly Chat[]>('/chats')
export const sendMessage = (chatId: string, message: NewMessage) =>
  asked(`/chats/${encodeURIComponent(chatId)}/messages`, json(message))

export const fetchLoginCode = (openid: string) => asked<{ code: string }>('/wechat/login', json({ openid }))
export const fetchGroupEnter = (openid: string, opengid: string) =>
  asked<{ encryptedData: string; iv: string }>('/wechat/group-enter', json({ openid, opengid }))
