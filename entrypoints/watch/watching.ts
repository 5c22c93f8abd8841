import { ask, covers, hear } from '../../platform/content.ts';
import { type Composer, composerFrom, findComposer, isThere, siteFor } from '../../sites/watch.ts';
import { createRelay, type Relay } from './relay.ts';

/** What the watcher leaves for the heavy part in the same isolated world; the page cannot see it. */
export interface Watch {
  relay: Relay;
  /** The composer now in use; undefined when none is there any more. */
  current: Composer | undefined;
  /** True when the watcher came into a page that was open before: the page's own listeners were there first. */
  late: boolean;
  onComposer: ((composer: Composer | undefined) => void) | undefined;
  /** The page has changed; called at most every 300 ms. */
  onChange: (() => void) | undefined;
  stop(): void;
}

declare global {
  var evenkeelWatch: Watch | undefined;
}

/** Milliseconds between looks while the page keeps changing. */
const lookEvery = 300;

/** Runs once a frame, however often it is injected. */
export function startWatching(): void {
  if (isNobodys() || drivenByParent() || globalThis.evenkeelWatch) return;
  const relay = createRelay();
  relay.listen(window);
  const end = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(lookSoon);
  const watch: Watch = {
    relay,
    current: undefined,
    late: document.readyState !== 'loading',
    onComposer: undefined,
    onChange: undefined,
    stop,
  };
  globalThis.evenkeelWatch = watch;

  observer.observe(document, { childList: true, subtree: true });
  window.addEventListener('focusin', (event) => onFocus(event.composedPath()[0]), {
    capture: true,
    signal: end.signal,
  });
  // Focus that goes into an editor's frame shows only as the window's own loss of it.
  window.addEventListener('blur', lookSoon, { signal: end.signal });
  window.addEventListener('load', lookSoon, { signal: end.signal });
  const unhear = hear((notice) => {
    if (notice.type === 'withdraw' && notice.origins.some(isHere)) stop();
  });
  lookSoon();

  function stop(): void {
    end.abort();
    observer.disconnect();
    clearTimeout(timer);
    unhear();
    relay.stop();
    use(undefined);
    globalThis.evenkeelWatch = undefined;
  }

  function lookSoon(): void {
    timer ??= setTimeout(look, lookEvery);
  }

  function look(): void {
    timer = undefined;
    const { current } = watch;
    const gone = current && !isThere(current);
    const found = findComposer(document, siteFor(document, new URL(location.href)));
    if (found) use(found);
    else if (gone) use(undefined);
    watch.onChange?.();
  }

  function onFocus(target: EventTarget | undefined): void {
    if (!(target instanceof Element)) return;
    const found = composerFrom(target, siteFor(document, new URL(location.href)));
    if (found) use(found);
  }

  function use(composer: Composer | undefined): void {
    if (composer?.element === watch.current?.element) return;
    watch.current = composer;
    if (watch.onComposer) watch.onComposer(composer);
    // Without a worker to ask there is nothing to show yet; the next composer asks again.
    else if (composer) ask({ type: 'compose' }).catch(() => undefined);
  }
}

/** An editor's own frame is driven by the page around it, which sees both the editor and its Send. */
function drivenByParent(): boolean {
  if (window === window.parent) return false;
  if (location.protocol !== 'about:') return false;
  try {
    return window.parent.document !== undefined;
  } catch {
    return false;
  }
}

/** A frame without an origin, as a sandbox makes it: the site has put it outside itself, and only the site is on. */
function isNobodys(): boolean {
  return self.origin === 'null';
}

/** Frames without an address of their own have the origin of the page that made them. */
function isHere(pattern: string): boolean {
  return covers(pattern, new URL(self.origin));
}
