import { render } from 'preact';
import '../../components/popup/popup.css';
import { PopupView } from '../../components/popup/popup.tsx';
import { translator } from '../../locales/index.ts';
import { eventsOf } from './events.ts';
import { createState } from './state.ts';

const app = document.querySelector('#app');
if (!app) throw new Error('popup.html has no #app');

const state = await createState(() => draw());
const events = eventsOf(state);
draw();

function draw(): void {
  if (!app) return;
  document.documentElement.lang = state.locale();
  render(<PopupView data={state.data()} events={events} t={translator(state.locale())} />, app);
}
