// The door of what an organisation shows beside its page: documents, projects, money, corrections.
export { CorrectionsSection } from './corrections-section'
export { EvidenceSection } from './evidence-section'
export { MoneySection } from './money-section'
export { ProjectsSection } from './projects-section'
