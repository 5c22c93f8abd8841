import * as v from 'valibot';
import { browser } from 'wxt/browser';

const bytes = v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255))), v.length(32));

/**
 * A secret of this installation, made at first use. Thread keys are hashed with it, so that nobody who reads the
 * database can guess which short text or address a key stands for.
 */
export async function installationKey(): Promise<CryptoKey> {
  const stored = await browser.storage.local.get('installationKey');
  const found = v.safeParse(bytes, stored.installationKey);
  const raw = found.success ? Uint8Array.from(found.output) : crypto.getRandomValues(new Uint8Array(32));
  if (!found.success) await browser.storage.local.set({ installationKey: [...raw] });
  return crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}
