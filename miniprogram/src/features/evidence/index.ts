// The door of a team's evidence.
export { EvidenceList } from './evidence-list'
export { GiveBar } from './give-bar'
export { ItemHead, ItemView } from './item-view'
export { LevelCard } from './level-card'
export { useEvidence } from './use-evidence'
export { useGiving } from './use-giving'
export { evidenceWords } from './words'
