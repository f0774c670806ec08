// The door of the directory: finding organisations.
export { DirectoryFilters } from './directory-filters'
export { DirectoryList } from './directory-list'
export { DirectoryNote } from './directory-note'
export { wishToSearch } from './search-wish'
export { useDirectory } from './use-directory'
