import { describe, expect, it } from 'vitest';
import { files, read } from './files.ts';

const binary = /\.(png|jpe?g|gif|ico|woff2?|wasm|bin|onnx|gz|zip)$/;
const texts = files().filter((path) => !binary.test(path) && !path.startsWith('tests/unit/repository/'));

interface Lock {
  lockfileVersion: number;
  packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }>;
}

describe('places', () => {
  it('names no host in the lock file, and pins every package by its hash', () => {
    const { packages, lockfileVersion } = JSON.parse(read('package-lock.json')) as Lock;
    expect(lockfileVersion).toBe(3);
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    const loose = Object.entries(packages).filter(
      ([path, { integrity, link }]) => path !== '' && !link && !integrity,
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  it('names no package registry anywhere', () => {
    const host =
      /registry\.(npmjs|yarnpkg)\.|npm\.pkg\.github|pypi\.org|files\.pythonhosted|artifactory|nexus\//i;
    expect(texts.filter((path) => host.test(read(path)))).toEqual([]);
    expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
    expect(read('.npmrc')).not.toMatch(/registry\s*=/);
  });

  it('names no folder of the machine it was written on', () => {
    const machine = /(^|[\s'"`(=:])(\/work|\/tmp|\/root|\/home\/\w+|\/Users\/\w+|[A-Z]:\\Users)(\/|\b)/m;
    expect(texts.filter((path) => machine.test(read(path)))).toEqual([]);
  });

  it('pins every dependency exactly', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
