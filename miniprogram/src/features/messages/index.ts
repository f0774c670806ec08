// The door of messages: the inbox, the row that leads there, and the button that asks for one on the phone.
export { AskForMessage } from './ask-for-message'
export { InboxRow } from './inbox-row'
export { MessageList } from './message-list'
export { useMessages } from './use-messages'
export { whereTo } from './where-to'
