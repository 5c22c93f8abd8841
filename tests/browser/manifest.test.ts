import { describe, expect, it } from 'vitest';
import { builtFiles, builtText, type Target, targets } from './support/extension.ts';

const manifestOf = (target: Target) =>
  JSON.parse(builtText(target, 'manifest.json')) as Record<string, unknown>;

describe.each(targets)('the manifest of the %s build', (target) => {
  const manifest = manifestOf(target);

  it('asks at install for nothing that reads a page', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab']);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('opens nothing to pages, to other extensions or to a server', () => {
    for (const key of [
      'web_accessible_resources',
      'externally_connectable',
      'update_url',
      'sandbox',
      'oauth2',
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it('forbids its own pages every connection and all remote code', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'; style-src 'self'; " +
        "img-src 'self' data:; form-action 'none'; base-uri 'none'",
    });
  });

  it('names the oldest browser it works in', () => {
    if (target === 'chrome') expect(manifest.minimum_chrome_version).toBe('120');
    else {
      expect(manifest.browser_specific_settings).toEqual({
        gecko: {
          id: 'evenkeel@evenkeel.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      });
    }
  });

  it('speaks in the browser’s four languages and points only at files that are there', () => {
    const files = builtFiles(target);
    expect(manifest.default_locale).toBe('en');
    for (const locale of ['en', 'es', 'fi', 'it'])
      expect(files).toContain(`_locales/${locale}/messages.json`);
    const named = JSON.stringify(manifest).match(/[\w./-]+\.(?:js|html|css|png|svg)\b/g) ?? [];
    expect(named.filter((path) => !files.includes(path.replace(/^\//, '')))).toEqual([]);
  });

  it('runs its background as an event page or worker that may be stopped at any moment', () => {
    const expected =
      target === 'chrome' ? { service_worker: 'background.js' } : { scripts: ['background.js'] };
    expect(manifest.background).toEqual({ type: 'module', ...expected });
  });
});
