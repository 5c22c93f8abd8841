/** Longest text taken from a page, in UTF-16 units. */
export const maxLength = 100_000;
/** Most nodes looked at for one text. */
export const maxNodes = 20_000;

/** The start of a text, no longer than `length` units and never half of a surrogate pair. */
export function cut(text: string, length = maxLength): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  const next = text.charCodeAt(length);
  const splits = last >= 0xd800 && last <= 0xdbff && next >= 0xdc00 && next <= 0xdfff;
  return text.slice(0, splits ? length - 1 : length);
}
