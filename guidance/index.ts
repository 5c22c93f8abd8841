export { defaultPolicy, emptyCase } from './case.ts';
export { next } from './next.ts';
export * from './types.ts';
