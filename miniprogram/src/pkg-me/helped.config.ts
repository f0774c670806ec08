// The bar of this page, and what may be done with the page as a whole.
export default definePageConfig({ navigationBarTitleText: '我替别人写的', enablePullDownRefresh: true })
