/** Letters whose mark makes another letter in one of our languages; folding keeps them apart from their base. */
const kept = new Set(['ä', 'ö', 'å', 'ñ']);
const apostrophes = new Set(['’', '‘', 'ʼ', '`', '´', '′']);
const marks = /\p{M}+/gu;
const plain = /^[ -~]*$/;

/**
 * Lower case, typographic apostrophes made plain, accents taken off except where they make another letter
 * (`ä ö å ñ`). Not length-preserving: fold single words, never whole texts.
 */
export function fold(word: string): string {
  if (plain.test(word)) return word.toLowerCase().replaceAll('`', "'");
  let out = '';
  for (const ch of word.normalize('NFC').toLowerCase()) {
    if (kept.has(ch)) out += ch;
    else if (apostrophes.has(ch)) out += "'";
    else out += ch.normalize('NFD').replace(marks, '');
  }
  return out;
}

const wordLike = /[\p{L}\p{M}\p{N}]/u;

/** Whether the code point is part of a word: letter, mark or digit. */
export function isWordChar(codePoint: number): boolean {
  if (codePoint < 128) {
    return (
      (codePoint >= 97 && codePoint <= 122) ||
      (codePoint >= 65 && codePoint <= 90) ||
      (codePoint >= 48 && codePoint <= 57)
    );
  }
  return wordLike.test(String.fromCodePoint(codePoint));
}

/** Whether the code unit may stand for an apostrophe inside a word. */
export function isApostrophe(unit: string): boolean {
  return unit === "'" || apostrophes.has(unit);
}

const digitsAsLetters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
};
const drawnOut = /(\p{L})\1{2,}/gu;
const disguised = /^\p{L}.*\d/u;

/** `cazzoooo` → `cazzo`, `p3rkele` → `perkele`: a folded word without play of letters. Words of digits stay. */
export function undisguise(word: string): string {
  const calm = word.replace(drawnOut, '$1');
  if (!disguised.test(calm) || calm.replace(/[^\p{L}]/gu, '').length < 3) return calm;
  return calm.replace(/[013457]/g, (digit) => digitsAsLetters[digit] ?? digit);
}
