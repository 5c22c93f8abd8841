/** Words after which a full stop seldom ends the sentence: titles, and Finnish, Spanish, Italian short forms. */
const abbreviations = new Set(
  (
    'mr mrs ms dr prof st no nr nro vs etc eg ie approx dept ext tel art sr sra srta dra d da ud uds pag núm num ' +
    'av esim ks klo puh os nk ym mm sig sigg dott dottssa ing avv geom spett gent egr ecc pag'
  ).split(' '),
);
const digits = /^\d+$/;
const small = /[a-zà-öø-ÿ]/;

/** Whether a stop after `word` belongs to the word: a short form, an initial, or an ordinal (`3. maaliskuuta`). */
export function endsAbbreviation(word: string, text: string, after: number): boolean {
  if (abbreviations.has(word)) return true;
  let next = after;
  while (text[next] === ' ') next++;
  const goesOnSmall = small.test(text[next] ?? '');
  return goesOnSmall && (digits.test(word) || word.length === 1);
}
