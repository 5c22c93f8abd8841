import { describe, expect, it } from 'vitest';
import { frameworkOf } from '../../../sites/insert/framework.ts';
import { waysFor } from '../../../sites/insert/ways.ts';
import { page } from './page.ts';

describe('which editor takes text how', () => {
  it.each([
    ['textarea', '<textarea id="x"></textarea>', ['command']],
    [
      'ckeditor5',
      '<div id="x" class="ck ck-content ck-editor__editable" contenteditable="true"></div>',
      ['paste'],
    ],
    ['tinymce', '<div id="x" class="mce-content-body" contenteditable="true"></div>', ['paste']],
    ['slate', '<div id="x" data-slate-editor="true" contenteditable="true"></div>', ['paste', 'replacement']],
    [
      'lexical',
      '<div id="x" data-lexical-editor="true" contenteditable="true"></div>',
      ['paste', 'replacement', 'command'],
    ],
    [
      'draft',
      '<div id="x" class="public-DraftEditor-content" contenteditable="true"></div>',
      ['paste', 'command'],
    ],
    [
      'prosemirror',
      '<div id="x" class="tiptap ProseMirror" contenteditable="true"></div>',
      ['paste', 'command'],
    ],
    ['quill', '<div><div id="x" class="ql-editor" contenteditable="true"></div></div>', ['paste', 'command']],
    [
      'quill1',
      '<div><div id="x" class="ql-editor" contenteditable="true"></div><div class="ql-clipboard"></div></div>',
      ['command'],
    ],
    ['trix', '<trix-editor id="x" contenteditable></trix-editor>', ['paste']],
    ['squire', '<div id="x" class="squire-wysiwyg" contenteditable="true"></div>', ['paste']],
    ['rooster', '<div id="editorParent_1"><div id="x" contenteditable="true"></div></div>', ['paste']],
    ['froala', '<div id="x" class="fr-element fr-view" contenteditable="true"></div>', ['command']],
    ['summernote', '<div id="x" class="note-editable" contenteditable="true"></div>', ['command']],
    ['plain', '<div id="x" g_editable="true" contenteditable="true"></div>', ['command']],
    ['unknown', '<div id="x" contenteditable="true"></div>', ['paste', 'command']],
  ] as const)('%s', (framework, html, ways) => {
    expect(frameworkOf(page(html).one('#x'))).toBe(framework);
    expect(waysFor(framework, 'one line')).toEqual(ways);
  });

  it.each(['lexical', 'draft'] as const)('gives no lines to a command that %s would lose', (framework) => {
    expect(waysFor(framework, 'two\nlines')).not.toContain('command');
  });
});
