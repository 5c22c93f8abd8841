import { options } from 'preact';

/**
 * Makes every handler drawn from here on hear only the events that `made` knows. The cue's root is open: a page can
 * take the cue's elements out of it and dispatch events where neither the relay nor the root stands in between.
 */
export function hearOnly(made: (event: Event) => boolean): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    if (typeof vnode.type === 'string') guard(vnode.props as Record<string, unknown>, made);
    before?.(vnode);
  };
}

function guard(props: Record<string, unknown>, made: (event: Event) => boolean): void {
  for (const [name, handler] of Object.entries(props)) {
    if (!name.startsWith('on') || typeof handler !== 'function') continue;
    props[name] = function (this: unknown, event: Event) {
      return made(event) ? Reflect.apply(handler, this, [event]) : undefined;
    };
  }
}
