// The door of an organisation's team.
export { invitedCardOf } from './invited-card'
export { TeamView } from './team-view'
export { useTeam } from './use-team'
export { teamWords } from './words'
