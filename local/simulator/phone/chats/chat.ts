// Chats, their messages and cards, as the simulator's server and its phones exchange them.

export interface Member {
  readonly openid: string
  readonly name: string
}

export interface Card {
  readonly title: string
  /** Where the mini-program opens: `/pages/…?…`. */
  readonly path: string
  /** A data URI, an https address, or a path in the package; none shows a plain drawing. */
  readonly picture?: string
}

export interface NewMessage {
  /** openid of a member, or the name of somebody else. */
  readonly from: string
  readonly text?: string
  readonly card?: Card
}

export interface Message extends NewMessage {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly at: number
}

export interface ChatSeed {
  readonly id: string
  readonly kind: 'group' | 'person'
  /** A group's name; a chat between two is called after the other one. */
  readonly name: string
  /** Openids of those who see it; everybody when absent. */
  readonly members?: readonly string[]
  /** WeChat's name for the group towards the mini-program. */
  readonly opengid?: string
  readonly messages?: readonly (NewMessage & { readonly at?: number })[]
}

export interface Chat extends ChatSeed {
  readonly messages: readonly Message[]
}

/** The chats a member sees, the liveliest first. */
export function chatsOf(member: Member, chats: readonly Chat[]): readonly Chat[] {
  const lastAt = (chat: Chat) => chat.messages.at(-1)?.at ?? 0
  return chats
    .filter((chat) => chat.members === undefined || chat.members.includes(member.openid))
    .sort((a, b) => lastAt(b) - lastAt(a))
}

/** What a chat is called on a member's phone. */
export function nameOf(chat: Chat, member: Member, members: readonly Member[]): string {
  if (chat.kind === 'group') return chat.name
  const other = chat.members?.find((openid) => openid !== member.openid)
  return members.find((it) => it.openid === other)?.name ?? chat.name
}
