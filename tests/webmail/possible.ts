import { existsSync, readFileSync } from 'node:fs';

/** Why the real webmail cannot run on this machine, in words for a test's name; undefined where it can. */
export function webmailPossible(): string | undefined {
  if (process.platform !== 'linux') return 'not Linux';
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  const { ID, VERSION_ID } = Object.fromEntries(
    release.split('\n').map((line) => line.replaceAll('"', '').split('=')),
  );
  if (ID !== 'debian' || VERSION_ID !== '12') return 'not Debian 12';
  if (process.getuid?.() !== 0) return 'not root';
  return undefined;
}
