import type { DraftReading, Message, Reading, Thread } from '../../tone/index.ts';
import type { Rung } from '../types.ts';
import { rungMarkers } from './markers.ts';

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

export function higher(a: Rung, b: Rung): Rung {
  return a > b ? a : b;
}

function statedBy({ text }: Message, reading: DraftReading, before: Rung): Rung {
  const bounds = reading.strengths.filter(({ id }) => id === 'boundary');
  const markers = reading.language === 'unknown' ? undefined : rungMarkers[reading.language];
  if (!markers) return bounds.length > 0 ? 1 : 0;
  const conditional = bounds.some(({ spans }) =>
    spans.some(({ start, end }) =>
      hasAny(wordsOf(text.slice(start, Math.min(end, start + longestSearch))), markers.conditional),
    ),
  );
  if (conditional) return 2;
  if (bounds.length === 0 && before === 0) return 0;
  const pauses = sentencesOf(text.slice(0, longestSearch)).some((sentence) => {
    const words = wordsOf(sentence);
    return (
      hasAny(words, markers.stopping) && hasAny(words, markers.talk) && !hasAny(words, markers.conditional)
    );
  });
  if (pauses) return 3;
  return bounds.length > 0 ? 1 : 0;
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/[.!?\n]/);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .toLowerCase()
      .normalize('NFC')
      .split(/[^\p{L}]/u),
  );
}

function hasAny(words: ReadonlySet<string>, wanted: readonly string[]): boolean {
  return wanted.some((word) => words.has(word));
}
