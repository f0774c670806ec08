// The door of a team's projects.
export { ProjectBar } from './project-bar'
export { ProjectList } from './project-list'
export { ProjectView } from './project-view'
export { useProject } from './use-project'
export { projectsWords } from './words'
