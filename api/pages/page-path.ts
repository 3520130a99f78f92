/** No id begins with a dot, which would lead out of its folder. */
const THING = /^\/(zh|ug|kk|en)\/((case|facility)\/(?!\.|%2[eE])[^/]+|docket\/QT\d{4}-[0-9A-Z]{4}-[0-9A-Z]{4})\/$/
const SEARCH = /^\/(zh|ug|kk|en)\/(enforcement|facilities|docket)\/\?./
const LONGEST = 2000

/** Whether a target asks a page for what it found: a path and a query. */
export const isSearch = (target: string): boolean => SEARCH.test(target)

/** Whether a path, as it was sent, is that of one thing of many, of which a build may hold only some. */
export const isThing = (path: string): boolean => path.length <= LONGEST && THING.test(path)

/** Where the build keeps the page that stands in for a target of the site. */
export const onDemandPath = (target: string): string => `/on-demand${target}`
