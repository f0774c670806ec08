// Sizes of the phone's own parts, CSS pixels: an iPhone of 375×812.

export const statusBarPx = 44
export const navigationBarPx = 44
export const tabBarPx = 50
export const safeBottomPx = 34
