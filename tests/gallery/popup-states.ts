import type { PopupData } from '../../components/types.ts';
import type { Locale } from '../../locales/index.ts';
import { cueStates } from './cue-states.ts';
import { words } from './words.ts';

/** Every state of the popup, named. */
export function popupStates(locale: Locale): Readonly<Record<string, PopupData>> {
  const said = words[locale];
  const cues = cueStates(locale);
  const listen = cues['listen, nothing written'];
  const focus = cues['focus, a hint'];
  const threat = cues['threat of harm'];
  const host = 'mail.example.test';
  const base: PopupData = {
    tab: 'here',
    ownWindow: false,
    here: { state: 'off', host },
    paste: { theirs: '', yours: '' },
    callDone: [],
    language: 'browser',
  };
  return {
    off: base,
    'off, long host': {
      ...base,
      here: { state: 'off', host: 'asiakaspalvelu.verkkokauppaosuuskunta.example.test' },
    },
    unusable: { ...base, here: { state: 'unusable' } },
    'on, a reply open': {
      ...base,
      here: { state: 'on', host, muted: false, ...(listen ? { cue: listen } : {}) },
    },
    'on, threat': { ...base, here: { state: 'on', host, muted: false, ...(threat ? { cue: threat } : {}) } },
    'on, no reply': { ...base, here: { state: 'on', host, muted: false } },
    'on, muted': { ...base, here: { state: 'on', host, muted: true } },
    'paste, empty': { ...base, tab: 'paste' },
    'paste, read': {
      ...base,
      tab: 'paste',
      paste: { theirs: said.message, yours: said.draft, ...(focus ? { cue: focus } : {}) },
    },
    'paste, own window': {
      ...base,
      tab: 'paste',
      ownWindow: true,
      paste: { theirs: said.message, yours: '', ...(listen ? { cue: listen } : {}) },
    },
    call: { ...base, tab: 'call', callDone: ['breathe', 'not_personal', 'let_vent'], language: locale },
  };
}
