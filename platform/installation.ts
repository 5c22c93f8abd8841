import * as v from 'valibot';
import { browser } from 'wxt/browser';

const bytes = v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255))), v.length(32));

/** One at a time: two at once would each make a secret, and what was hashed with the first be lost. */
let asked: Promise<CryptoKey | undefined> = Promise.resolve(undefined);

/**
 * A secret of this installation. Thread keys are hashed with it, so that nobody who reads the database can guess which
 * short text or address a key stands for.
 * @param make whether it may be made and stored when there is none yet; undefined is then never the answer.
 */
export function installationKey(make: boolean): Promise<CryptoKey | undefined> {
  asked = asked.then(
    () => keyOf(make),
    () => keyOf(make),
  );
  return asked;
}

async function keyOf(make: boolean): Promise<CryptoKey | undefined> {
  const stored = await browser.storage.local.get('installationKey');
  const found = v.safeParse(bytes, stored.installationKey);
  if (!found.success && !make) return undefined;
  const raw = found.success ? Uint8Array.from(found.output) : crypto.getRandomValues(new Uint8Array(32));
  if (!found.success) await browser.storage.local.set({ installationKey: [...raw] });
  return crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}
