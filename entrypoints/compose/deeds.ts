import { options } from 'preact';

let heard: Event | undefined;
const before = options.event;
options.event = (event) => {
  heard = event;
  return before ? before(event) : event;
};

/**
 * Lets a deed through only while an event that `made` knows is being handled. The cue's root is open: a page can take
 * the cue's elements out of it and dispatch events where neither the relay nor the root stands in between.
 */
export function onlyWhen<Deeds extends object>(made: (event: Event) => boolean, deeds: Deeds): Deeds {
  return new Proxy(deeds, {
    get(target, name) {
      const deed: unknown = Reflect.get(target, name);
      if (typeof deed !== 'function') return deed;
      return (...given: unknown[]) => (heard && made(heard) ? Reflect.apply(deed, target, given) : undefined);
    },
  });
}
