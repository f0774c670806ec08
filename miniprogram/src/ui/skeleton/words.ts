// What a screen reader says while something is fetched.
export const skeletonWords = { zh: '正在取', en: 'Loading' }
