// The door of trees: the page of one virtual tree, its drawing, its card and its words.
export { stageOf } from './stage'
export { TreeBar } from './tree-bar'
export { TreeGone } from './tree-gone'
export { TreePage } from './tree-page'
export { cardOfTree } from './tree-share'
export { treesWords } from './words'
