// The bar of the page of the terms of use.
export default definePageConfig({ navigationBarTitleText: '用户协议' })
