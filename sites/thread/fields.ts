/** Characters that stand around an address. */
const around = ' \t\n\r\u00a0<>(),;:"\'[]';

/** What a field says: the chosen and the other options of a select, the value of an input, else the text. */
export function fieldText(field: Element): string {
  if (field.localName === 'select') {
    return [...(field as HTMLSelectElement).options].map((option) => option.text).join(', ');
  }
  const value = field.localName === 'input' || field.localName === 'textarea';
  return (value ? (field as HTMLInputElement).value : (field.textContent ?? '')).slice(0, 4_000);
}

/** The mail addresses in a text, in small letters, in order. Reads its first 4,000 units. */
export function addressesIn(text: string): string[] {
  const found: string[] = [];
  let token = '';
  for (const sign of `${text.slice(0, 4_000)} `) {
    if (!around.includes(sign)) {
      token += sign;
      continue;
    }
    if (isAddress(token)) found.push(token.toLowerCase());
    token = '';
  }
  return found;
}

function isAddress(token: string): boolean {
  const at = token.indexOf('@');
  return at > 0 && at === token.lastIndexOf('@') && token.length <= 254 && at < token.length - 1;
}
