// Addresses of the product's pages on the open web: they stand beside the API.

/** The whole address of a path such as `/o/xiqu`. */
export function webAddress(path: `/${string}`): string {
  return API_URL + path
}
