// The door of sites: plots in a list, one plot from above, and the words for its cells.
export { PlotBar } from './plot-bar'
export { PlotGone } from './plot-gone'
export { cardOfPlot } from './plot-share'
export { PlotView } from './plot-view'
export { SiteList } from './site-list'
export { useCanopy } from './use-canopy'
export { sitesWords } from './words'
