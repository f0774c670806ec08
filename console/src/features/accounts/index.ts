// The door of accounts: what the rest of the console may use of it.
export { AccountFoot } from './account-foot'
export { MembersPage } from './members-page'
export { SignInPage } from './sign-in-page'
