// The bar of this page, and what may be done with the page as a whole.
export default definePageConfig({ navigationBarTitleText: '这一份怎么算的', enablePullDownRefresh: true })
