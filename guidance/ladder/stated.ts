import type { DraftReading, Message, Reading, Span, Thread } from '../../tone/index.ts';
import type { Rung } from '../types.ts';
import { type RungMarkers, rungMarkers } from './markers.ts';

/** UTF-16 units of a message that are searched: longer replies state their boundary early or not at all. */
const longestSearch = 4000;

/**
 * Highest rung that the agent's messages in the thread have stated: 0 when none asked for respect, 1 a plain limit, 2 a
 * conditional offer, 3 a pause. 4 and 5 are never read: the ladder treats what follows 3 alike.
 *
 * The reader says that a message states a boundary; which rung it was is told by a few words of the language. Without
 * them it counts as rung 1: a ladder that climbs too slowly harms less than one that skips a warning. A pause counts
 * without the reader's word only after an earlier warning ("I end the conversation here" alone may be a good-bye).
 */
export function statedInThread(reading: Reading, thread: Thread): Rung {
  let stated: Rung = 0;
  reading.messages.forEach((found, index) => {
    const message = thread.messages[index];
    if (found.from !== 'agent' || !message) return;
    stated = higher(stated, statedBy(message, found.reading, stated));
  });
  return stated;
}

/** Whether a reading of the agent's words holds a boundary. */
export function statesBoundary(reading: DraftReading): boolean {
  return reading.strengths.some(({ id }) => id === 'boundary');
}

/** The higher of two rungs. */
export function higher(a: Rung, b: Rung): Rung {
  return a > b ? a : b;
}

function statedBy({ text }: Message, reading: DraftReading, before: Rung): Rung {
  const bounds = reading.strengths.filter(({ id }) => id === 'boundary');
  const markers = reading.language === 'unknown' ? undefined : rungMarkers[reading.language];
  if (!markers) return bounds.length > 0 ? 1 : 0;
  if (bounds.length === 0 && before === 0) return 0;
  const sentences = sentencesOf(text);
  if (sentences.some(({ words }) => pauses(words, markers))) return 3;
  if (bounds.length === 0) return 0;
  if (sentences.some(({ words }) => hasAny(words, markers.otherwise))) return 2;
  const spans = bounds.flatMap((bound) => bound.spans);
  const bounding = sentences.filter(({ start, end }) =>
    spans.some((span) => span.start < end && start < span.end),
  );
  return bounding.some(({ words }) => hasAny(words, markers.conditional)) ? 2 : 1;
}

interface Sentence extends Span {
  /** See `spaced`. */
  words: string;
}

function sentencesOf(text: string): readonly Sentence[] {
  let start = 0;
  return text
    .slice(0, longestSearch)
    .split(/[.!?\n]/)
    .map((sentence) => {
      const end = start + sentence.length;
      const found = { start, end, words: spaced(sentence) };
      start = end + 1;
      return found;
    });
}

function pauses(words: string, { conditional, stopping, talk, leaving }: RungMarkers): boolean {
  if (hasAny(words, conditional)) return false;
  return hasAny(words, leaving) || (hasAny(words, stopping) && hasAny(words, talk));
}

/** Lower-case words with one space around each, so that a marker is found as whole words. */
function spaced(text: string): string {
  return ` ${text
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}]/u)
    .filter((word) => word !== '')
    .join(' ')} `;
}

function hasAny(words: string, wanted: readonly string[]): boolean {
  return wanted.some((marker) => words.includes(` ${marker} `));
}
