// The door of past rankings and their open files.
export { SnapshotsView } from './snapshots-view'
export { useSnapshots } from './use-snapshots'
