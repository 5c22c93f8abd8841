import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { ticksSchema } from './protocol.ts';

/** Texts are kept whole however long: what is read of them is cut, what the person pasted is not. */
const schema = v.object({
  theirs: v.string(),
  yours: v.string(),
  ticks: ticksSchema,
  callDone: v.array(v.string()),
});

/** What the popup must not lose when it closes. Held in session memory only, never on disk. */
export type Pasted = v.InferOutput<typeof schema>;

/** The empty paste box and an unticked call. */
export const nothingPasted: Pasted = { theirs: '', yours: '', ticks: {}, callDone: [] };

/** Nothing where nothing, or something of another shape, is kept. */
export async function loadPasted(): Promise<Pasted> {
  const { pasted } = await browser.storage.session.get('pasted');
  const stored = v.safeParse(schema, pasted);
  return stored.success ? stored.output : nothingPasted;
}

/** In session memory: gone when the browser closes. */
export async function keepPasted(pasted: Pasted): Promise<void> {
  await browser.storage.session.set({ pasted });
}

/** Hears of changes made in another window of the popup. */
export function onPasted(changed: (pasted: Pasted) => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    const stored = v.safeParse(schema, changes.pasted?.newValue);
    if (stored.success) changed(stored.output);
  });
}
