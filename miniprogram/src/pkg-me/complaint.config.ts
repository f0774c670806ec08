// The bar of the page of complaints and reports.
export default definePageConfig({ navigationBarTitleText: '投诉与举报' })
