export { account, mailboxAt } from './mailbox.ts';
export { type Demo, startDemo } from './server.ts';
export { threads } from './threads/index.ts';
export type * from './types.ts';
