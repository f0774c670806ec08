// The bar of the page of the community rules.
export default definePageConfig({ navigationBarTitleText: '社区公约' })
