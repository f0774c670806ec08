// The door of one's own trees: all of them, the newest of them, those in one plot.
export { MyFirstTrees } from './my-first-trees'
export { MyTreeList } from './my-tree-list'
export { useMyTrees } from './use-my-trees'
export { useMyTreesIn } from './use-my-trees-in'
