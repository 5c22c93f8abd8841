import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plan } from '../../../scripts/test/plan.ts';
import { files, read, root } from './files.ts';

interface Package {
  name: string;
  license: string;
  scripts: Record<string, string>;
}

describe('two commands on a fresh machine', () => {
  it('are the first two code blocks of the README', () => {
    const blocks = [...read('README.md').matchAll(/^```\w*\n([^`]*)^```/gm)].map(([, code]) => code?.trim());
    expect(blocks.slice(0, 2)).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  });

  it('are what .ci/run calls, and nothing else', () => {
    const script = '#!/usr/bin/env bash\nset -euo pipefail\ncd "$(dirname "$0")/.."\nnpm ci\nnpm test\n';
    expect(read('.ci/run')).toBe(script);
    expect(() => accessSync(join(root, '.ci/run'), constants.X_OK)).not.toThrow();
  });

  it('stand in package.json, with every script that they name', () => {
    const { name, license, scripts } = JSON.parse(read('package.json')) as Package;
    expect({ name, license }).toEqual({ name: 'evenkeel', license: 'MIT' });
    const ours = files();
    const named = Object.values(scripts).flatMap(
      (script) => script.match(/\b(?:scripts|bench)\/\S+\.ts/g) ?? [],
    );
    expect(named.filter((file) => !ours.includes(file))).toEqual([]);
  });

  it('names in the README only scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as Package;
    const named = [...read('README.md').matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(
      ([, script]) => script ?? '',
    );
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

describe('parts of npm test', () => {
  const all = ['unit', 'captures', 'browser', 'webmail'];
  it.each([
    [[], { statics: true, suites: all, filters: [] }],
    [['unit'], { statics: false, suites: ['unit'], filters: [] }],
    [['static'], { statics: true, suites: [], filters: [] }],
    [['static', 'unit'], { statics: true, suites: ['unit'], filters: [] }],
    [['browser', 'cue'], { statics: false, suites: ['browser'], filters: ['cue'] }],
    [
      ['tests/webmail/reply.test.ts'],
      { statics: false, suites: ['webmail'], filters: ['tests/webmail/reply.test.ts'] },
    ],
    [['cue'], { statics: false, suites: all, filters: ['cue'] }],
  ])('%j', (args, expected) => {
    expect(plan(args)).toEqual(expected);
  });
});
