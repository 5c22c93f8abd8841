/**
 * A mail as the customer got it, with everything taken out that differs between two sendings of the same text: what the
 * servers write in front (Return-Path, Delivered-To, Received), the date and the ids. Bytes are kept as Latin-1
 * characters, one each, so that not one is lost.
 */
export function comparable(raw: Buffer): string {
  const [head = '', ...body] = raw.toString('latin1').replaceAll('\r\n', '\n').split('\n\n');
  const headers = head
    .split(/\n(?![ \t])/)
    .filter((header) => !/^(Return-Path|Delivered-To|Received):/i.test(header))
    .map((header) => header.replace(/^(Date|Message-ID):[\s\S]*/i, '$1: …'));
  return [headers.join('\n'), ...body].join('\n\n').replaceAll(/=_[0-9a-f]{32}/g, '=_boundary');
}

/** The text of a mail's body with quoted-printable undone; other transfer encodings leave text readable as it is. */
export function readable(raw: Buffer): string {
  const body = raw.toString('latin1').replaceAll('\r\n', '\n');
  const bytes = /^Content-Transfer-Encoding: quoted-printable$/im.test(body)
    ? body
        .replaceAll(/=\n/g, '')
        .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : body;
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
