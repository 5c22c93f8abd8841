import type { Look } from './look.ts';

/** A stretch of the text and the text node it was taken from, unit by unit. */
export interface Run {
  /** Offset in the text. */
  start: number;
  node: Text;
  /** Offset in the node. */
  offset: number;
  /** What the node held there. */
  raw: string;
}

/** Characters that editors leave as handholds for the caret; nobody wrote them. */
const handholds = '\u200b\ufeff';

/** Puts a text together line by line and remembers where each stretch came from. */
export class Writer {
  text = '';
  readonly runs: Run[] = [];
  /** Written before each line, as `>` for quoted ones. */
  #prefix = '';
  #atLineStart = true;

  set prefix(prefix: string) {
    this.#prefix = prefix;
  }

  /** A block starts or ends here: what follows stands on a new line. */
  breakBlock(): void {
    if (!this.#atLineStart) this.breakLine();
  }

  breakLine(): void {
    if (this.#atLineStart) this.text += this.#prefix.trimEnd();
    this.text += '\n';
    this.#atLineStart = true;
  }

  /** Words that stand for a picture. */
  addWords(words: string): void {
    if (words === '') return;
    this.#openLine();
    this.text += words;
  }

  /** At most `room` units of the node's text, white space as its look has it. */
  addText(node: Text, space: Look['space'], room: number): void {
    const { data } = node;
    let from = 0;
    let written = '';
    const flush = (to: number) => {
      if (written !== '') {
        this.runs.push({ start: this.text.length, node, offset: from, raw: data.slice(from, to) });
        this.text += written;
        written = '';
      }
    };
    for (let at = 0; at < data.length && this.text.length + written.length < room; at++) {
      const unit = data.charAt(at);
      const drawn = this.#drawn(unit, space, written);
      if (drawn === '\n' || drawn === '') {
        flush(at);
        if (drawn === '\n') this.breakLine();
        from = at + 1;
        continue;
      }
      if (written === '') {
        this.#openLine();
        from = at;
      }
      written += drawn;
    }
    flush(from + written.length);
  }

  #drawn(unit: string, space: Look['space'], written: string): string {
    if (handholds.includes(unit)) return '';
    if (unit === '\u00a0') return ' ';
    if (unit === '\n' && space !== 'collapse') return '\n';
    if (space === 'keep') return unit === '\r' ? '' : unit;
    if (!' \t\n\r\f'.includes(unit)) return unit;
    const before = written === '' ? (this.#atLineStart ? '\n' : this.text.at(-1)) : written.at(-1);
    return before === ' ' || before === '\n' ? '' : ' ';
  }

  #openLine(): void {
    if (!this.#atLineStart) return;
    this.text += this.#prefix;
    this.#atLineStart = false;
  }
}
