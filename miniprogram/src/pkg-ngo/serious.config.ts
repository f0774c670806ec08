// The bar of this page, and what may be done with the page as a whole.
export default definePageConfig({ navigationBarTitleText: '一件严重的事' })
