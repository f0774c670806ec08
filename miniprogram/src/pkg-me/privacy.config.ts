// The bar of the page of the privacy policy.
export default definePageConfig({ navigationBarTitleText: '隐私政策' })
