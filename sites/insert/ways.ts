import type { Framework } from './framework.ts';

/** How text can be put in so that the editor takes it for typing. */
export type Way = 'command' | 'paste' | 'replacement';

/** Editors whose own undo loses more than the phrase after a command (seen in Chromium 156), so that they get none. */
const pasteOnly = new Set<Framework>(['ckeditor5', 'tinymce', 'rooster', 'squire', 'trix']);
/** Editors that take each line of a command for a command of its own and lose the rest. */
const loseLines = new Set<Framework>(['lexical', 'draft']);

/**
 * The ways to try, in order; the next only where the one before changed nothing.
 * Source: every editor measured in Chromium 156 and Firefox 153.
 */
export function waysFor(framework: Framework, text: string): readonly Way[] {
  const command: readonly Way[] = text.includes('\n') && loseLines.has(framework) ? [] : ['command'];
  switch (framework) {
    case 'textarea':
    case 'plain':
    case 'froala':
    case 'summernote':
    case 'quill1':
      return command;
    case 'slate':
      return ['paste', 'replacement'];
    case 'lexical':
      return ['paste', 'replacement', ...command];
    default:
      return pasteOnly.has(framework) ? ['paste'] : ['paste', ...command];
  }
}
