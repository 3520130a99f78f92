const THING = /^\/(zh|ug|kk|en)\/(case|facility)\/[^/]+\/$/
const SEARCH = /^\/(zh|ug|kk|en)\/(enforcement|facilities)\/\?./
const LONGEST = 2000

/** Whether a target asks a page for what it found: a path and a query. */
export const isSearch = (target: string): boolean => target.length <= LONGEST && SEARCH.test(target)

/** Whether a path is that of one thing of many, of which a build may hold only some. */
export const isThing = (path: string): boolean => path.length <= LONGEST && THING.test(path)

/** Where the build keeps the page that stands in for a target of the site. */
export const onDemandPath = (target: string): string => `/on-demand${target}`
