// The bar of the page of who runs this and why.
export default definePageConfig({ navigationBarTitleText: '关于' })
