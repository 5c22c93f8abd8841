import { type ComponentChild, render } from 'preact';
import cueCss from '../../components/cue/cue.css?inline';
import { Cue } from '../../components/cue/cue.tsx';
import popupCss from '../../components/popup/popup.css?inline';
import { PopupView } from '../../components/popup/popup.tsx';
import { locales, translator } from '../../locales/index.ts';
import { cueStates } from './cue-states.ts';
import { cueEvents, popupEvents } from './events.ts';
import { popupStates } from './popup-states.ts';

const query = new URLSearchParams(location.search);
const locale = locales.find((known) => known === query.get('locale')) ?? 'en';
const what = query.get('what') ?? 'panels';
const only = query.get('only');
const width = query.get('width');
const t = translator(locale);
const gallery = document.querySelector('#gallery');

if (what === 'popups') {
  for (const [name, data] of Object.entries(popupStates(locale)))
    show(name, popupCss, <PopupView data={data} events={popupEvents} t={t} />, `${width ?? 380}px`);
} else {
  // The cue floats over a page; here its states stand side by side.
  const still =
    ':host { position: relative !important; z-index: 0 !important; } .cue .panel { max-height: none; }';
  const open = what === 'panels';
  for (const [name, data] of Object.entries(cueStates(locale)))
    show(
      name,
      cueCss + still,
      <Cue
        data={data}
        events={cueEvents}
        open={open}
        shortcut={{ shown: 'Alt+Shift+E', aria: 'Alt+Shift+E' }}
        t={t}
      />,
      width ? `${width}px` : 'auto',
    );
}
document.documentElement.dataset.drawn = '';

function show(name: string, css: string, view: ComponentChild, width: string): void {
  if (only && !name.startsWith(only)) return;
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = name;
  const host = document.createElement('div');
  host.style.width = width;
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css;
  const slot = document.createElement('div');
  if (what === 'panels') slot.style.setProperty('--panel-height', query.get('height') ?? '2000px');
  root.append(style, slot);
  figure.append(caption, host);
  gallery?.append(figure);
  render(view, slot);
}
