/**
 * The lines of a stream of bytes, as they come; only a line feed ends a line (JSON may hold the other separators).
 * Bytes that are no UTF-8 become U+FFFD. A last line without a line feed counts.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      yield parts.join('') + text.slice(from, at);
      parts = [];
      from = at + 1;
    }
    if (from < text.length) parts.push(text.slice(from));
  }
  const last = parts.join('') + decoder.decode();
  if (last !== '') yield last;
}
