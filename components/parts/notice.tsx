import type { ComponentChildren } from 'preact';

type NoticeKind = 'safety' | 'reload' | 'orphaned' | 'cannot_read' | 'not_inserted';

interface NoticeProps {
  kind: NoticeKind;
  title?: string;
  children: ComponentChildren;
}

/** Something to know before anything else; amber for safety, plain for the rest, never red. */
export function Notice({ kind, title, children }: NoticeProps) {
  return (
    <section
      class={kind === 'safety' ? 'notice notice-safety' : 'notice'}
      data-part="notice"
      data-kind={kind}
    >
      {title !== undefined && <h2 class="notice-title">{title}</h2>}
      {children}
    </section>
  );
}
