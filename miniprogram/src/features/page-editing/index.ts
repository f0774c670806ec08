// The door of editing an organisation's page.
export { EditBar } from './edit-bar'
export { EditForm } from './edit-form'
export { Saved } from './saved'
export { useEditing } from './use-editing'
export { editingWords } from './words'
