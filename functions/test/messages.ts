// Subscribe messages for tests: a person agrees in WeChat's window, and what lies on her phone afterwards.
import { agreeToMessage } from '@ngo2/shared/messages/contract'
import type { Template } from '@ngo2/shared/messages/template'
import type { TestApp } from './an-app'
import type { Person } from './people'
import { newId } from './things'

interface OnPhone {
  readonly templateId: string
  readonly page: string
  readonly data: Record<string, { readonly value: string }>
}

/** Agrees on the phone and tells our server. */
export async function agrees(test: TestApp, person: Person, template: Template): Promise<void> {
  await askPhone(test, 'subscribe', {
    openid: person.openid,
    templateIds: [test.app.settings.messageTemplates[template]?.id],
  })
  await person.does(agreeToMessage, { agreementId: newId('agr'), template })
}

/** What WeChat delivered to this person. */
export async function messagesOn(test: TestApp, { openid }: Person): Promise<OnPhone[]> {
  const { messages } = (await askPhone(test, 'messages', { openid })) as { messages: OnPhone[] }
  return messages
}

async function askPhone(test: TestApp, ask: string, told: object): Promise<unknown> {
  const response = await fetch(`${test.wechatUrl}/__phone/${ask}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(told),
  })
  return response.json()
}
