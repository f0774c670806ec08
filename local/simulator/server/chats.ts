// Chats of the demo members: seeded, then whatever they send each other, kept in one JSON file.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Chat, ChatSeed, Message, NewMessage } from '../phone/chats/chat'

export interface ChatStore {
  all(): readonly Chat[]
  /** Adds a message and keeps it. Throws when there is no such chat. */
  add(chatId: string, message: NewMessage): Message
}

interface Kept {
  readonly sent: Readonly<Record<string, readonly Message[]>>
}

/** @param file where sent messages are kept; without it they last as long as the process */
export function createChatStore(seeds: readonly ChatSeed[], clock: () => number, file?: string): ChatStore {
  const kept = file === undefined ? { sent: {} } : readKept(file)
  const startedAt = clock()
  const chats = seeds.map((seed): { readonly seed: ChatSeed; messages: Message[] } => ({
    seed,
    messages: [
      ...(seed.messages ?? []).map((message, index) => ({
        ...message,
        id: `${seed.id}-${index}`,
        at: message.at ?? startedAt - ((seed.messages?.length ?? 0) - index) * 60_000,
      })),
      ...(kept.sent[seed.id] ?? []),
    ],
  }))
  const save = (): void => {
    if (file === undefined) return
    const sent = Object.fromEntries(
      chats.map(({ seed, messages }) => [seed.id, messages.slice(seed.messages?.length ?? 0)]),
    )
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(`${file}.new`, JSON.stringify({ sent }, null, 1))
    renameSync(`${file}.new`, file)
  }
  return {
    all: () => chats.map(({ seed, messages }) => ({ ...seed, messages })),
    add(chatId, draft) {
      const chat = chats.find(({ seed }) => seed.id === chatId)
      if (chat === undefined) throw new Error(`there is no chat ${chatId}`)
      const message = { ...draft, id: `${chatId}-${chat.messages.length}`, at: clock() }
      chat.messages.push(message)
      save()
      return message
    },
  }
}

function readKept(file: string): Kept {
  if (!existsSync(file)) return { sent: {} }
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept
  } catch (cause) {
    throw new Error(`${file} is not readable; remove it to start with the seeded chats`, { cause })
  }
}
