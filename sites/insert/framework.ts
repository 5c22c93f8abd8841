/** Editors that take text in their own way. `unknown`: none of them was seen. */
export type Framework =
  | 'textarea'
  | 'plain'
  | 'ckeditor5'
  | 'slate'
  | 'lexical'
  | 'draft'
  | 'tinymce'
  | 'rooster'
  | 'squire'
  | 'prosemirror'
  | 'quill'
  | 'quill1'
  | 'trix'
  | 'froala'
  | 'summernote'
  | 'unknown';

/** Marks on the editable element or around it, the most particular first. */
const marks: readonly (readonly [Framework, string])[] = [
  ['ckeditor5', '.ck-editor__editable'],
  ['slate', '[data-slate-editor]'],
  ['lexical', '[data-lexical-editor]'],
  ['draft', '.public-DraftEditor-content'],
  ['tinymce', '.mce-content-body'],
  ['prosemirror', '.ProseMirror'],
  ['trix', 'trix-editor'],
  ['froala', '.fr-element'],
  ['summernote', '.note-editable'],
  ['squire', '.squire-wysiwyg, .v-RichText-input'],
  ['rooster', '#rooster-editor, [id^="editorParent_"] > *'],
  ['plain', '[g_editable="true"]'],
];

/** Which editor this is, told by what it leaves in the page. */
export function frameworkOf(editor: HTMLElement): Framework {
  if (editor.localName === 'textarea') return 'textarea';
  if (editor.matches('.ql-editor')) {
    return editor.parentElement?.querySelector(':scope > .ql-clipboard') ? 'quill1' : 'quill';
  }
  return marks.find(([, selector]) => editor.matches(selector))?.[0] ?? 'unknown';
}
