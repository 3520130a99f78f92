/** About how wide a text is, in ems of the type it is set in. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + (/[\p{Script=Han}，。：；（）]/u.test(char) ? 1 : 0.56), 0)

/** A text that is at most so many ems wide: as it is, or cut, with an ellipsis. */
export function fitText(text: string, ems: number): string {
  if (widthOf(text) <= ems) return text
  const chars = [...text]
  while (chars.length > 1 && widthOf(`${chars.join('')}…`) > ems) chars.pop()
  return `${chars.join('').trimEnd()}…`
}
