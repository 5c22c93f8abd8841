import { render } from 'preact';
import { Cue } from '../../components/cue/cue.tsx';
import { type Answered, cueData } from '../../components/data.ts';
import type { CueData, CueEvents } from '../../components/types.ts';
import type { Phrase } from '../../guidance/index.ts';
import { type Locale, translator } from '../../locales/index.ts';
import { ask } from '../../platform/content.ts';
import { type Around, aroundCaret, insertText, offeredMessage, selectedText } from '../../sites/index.ts';
import { hearOnly } from './deeds.ts';
import type { Host } from './host.ts';
import { shortcut } from './keys.ts';
import type { Session } from './session.ts';

export interface View {
  render(session: Session, fallback: Locale): void;
  isOpen(): boolean;
  setOpen(open: boolean): void;
}

interface Surroundings {
  /** The page was open before the watcher came: its own listeners hear keys first until it is loaded again. */
  late: boolean;
  /** True for an event that stands for a deed of the person's. */
  made(event: Event): boolean;
  repaint(): void;
}

/** Draws a session into the host and turns what the person does there into deeds. */
export function createView(host: Host, { late, made, repaint }: Surroundings): View {
  let open = false;
  let notInserted: Phrase | undefined;
  const offers = new WeakMap<Session, Offer>();
  hearOnly(made);

  return { render: draw, isOpen: () => open, setOpen };

  function setOpen(next: boolean): void {
    if (next === open) return;
    open = next;
    notInserted = undefined;
    repaint();
  }

  function draw(session: Session, fallback: Locale): void {
    const t = translator(session.reply?.locale ?? fallback);
    render(
      <Cue data={dataOf(session)} events={eventsOf(session)} open={open} shortcut={shortcut} t={t} />,
      host.slot,
    );
  }

  function dataOf(session: Session): CueData {
    const offered = offerOf(session);
    const coverage = session.accepted === undefined ? session.thread.coverage : ('all' as const);
    return cueData(answered(session), {
      state: session.status,
      coverage: { kind: coverage, read: session.answered?.messages.length ?? 0 },
      reloadAdvised: late,
      ...(offered === undefined ? {} : { offered }),
      ...(notInserted ? { notInserted } : {}),
    });
  }

  /** Looked for once a thread, when the panel is first opened on it: finding it reads the whole page. */
  function offerOf(session: Session): string | undefined {
    if (session.composer.site.thread.kind !== 'offered' || session.accepted !== undefined) return undefined;
    const { key } = session.thread;
    // A page that went on to another thread without loading anew: the last one's words are not this customer's.
    if (offers.get(session)?.key !== key) offers.delete(session);
    if (open && !offers.has(session))
      offers.set(session, { key, text: offeredMessage(document, new URL(location.href)) });
    return offers.get(session)?.text;
  }

  function eventsOf(session: Session): CueEvents {
    return {
      onToggle: setOpen,
      onInsert: (phrase) => void insert(session, phrase),
      onMute() {
        session.mute();
        setOpen(false);
      },
      onTick: (id, done) => session.tick(id, done),
      onDismissHint: (id) => session.dismiss(id),
      onAcceptOffered() {
        const offered = offerOf(session);
        if (offered !== undefined) session.accept(offered);
      },
      onUseSelection() {
        const selected = selectedText(document);
        if (selected) session.accept(selected);
      },
      onOpenPaste: () => void ask({ type: 'openPaste' }).catch(() => session.read()),
      onReload: () => location.reload(),
      // Absent on pages without https, where browsers give no clipboard.
      ...(navigator.clipboard ? { onCopy: copy } : {}),
    };
  }

  async function insert(session: Session, phrase: Phrase): Promise<void> {
    const outcome = await insertText(session.composer, spaced(phrase.text, aroundCaret(session.composer)));
    notInserted = outcome === 'inserted' ? undefined : phrase;
    await session.read();
  }
}

/** What was found on the page for one thread. */
interface Offer {
  key: string;
  text: string | undefined;
}

/** A sentence put right behind or before a word gets the space a person would type. */
function spaced(text: string, { before, after }: Around): string {
  const lead = before === '' || /[\s([{«“"'¿¡]/u.test(before) ? '' : ' ';
  const trail = /[\p{L}\p{N}]/u.test(after) ? ' ' : '';
  return lead + text + trail;
}

function copy(phrase: Phrase): void {
  // Refused only where the person has forbidden it; the phrase stays on screen to be copied by hand.
  navigator.clipboard.writeText(phrase.text).catch(() => undefined);
}

function answered({ reply, answered }: Session): Answered | undefined {
  return (
    reply &&
    answered && {
      reading: reply.reading,
      guidance: reply.guidance,
      messages: answered.messages,
      draft: answered.draft,
    }
  );
}
