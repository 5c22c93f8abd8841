import { clean } from '../../../tone/clean/index.ts';
import { readCustomerText } from '../../../tone/customers.ts';
import { findHints, findStrengths } from '../../../tone/drafts.ts';
import { tokenise } from '../../../tone/text/tokens.ts';

/** What the reader does, without its pauses, so that its steps can be counted. */
export function customer(text: string): void {
  readCustomerText(tokenise(clean(text).text), 'en');
}

export function draft(text: string): void {
  const { text: source } = clean(text);
  const tokens = tokenise(source);
  findHints(source, tokens, 'en');
  findStrengths(tokens, 'en');
}
