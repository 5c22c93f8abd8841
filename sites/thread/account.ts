import type { OwnMark } from '../types.ts';
import { addressesIn, fieldText } from './fields.ts';

/**
 * The account's own addresses as the page shows them, in small letters.
 * @param except boxes of other people's words, which may hold anything.
 */
export function accountAddresses(
  document: Document,
  { account, attribute, title }: Extract<OwnMark, { by: 'account' }>,
  except: string,
): string[] {
  const texts = [...document.querySelectorAll(account)]
    .filter((element) => !element.closest(except))
    .map((element) => (attribute ? (element.getAttribute(attribute) ?? '') : fieldText(element)));
  // The subject, which stands first in a title, may hold anybody's address.
  const titled = title ? addressesIn(document.title.slice(-400)).slice(-1) : [];
  return [...texts.flatMap(addressesIn), ...titled];
}
