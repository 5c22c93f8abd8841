export { createReader, longestText, mostMessages } from './reader.ts';
export * from './types.ts';
