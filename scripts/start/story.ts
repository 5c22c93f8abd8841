import type { Stage } from './stage.ts';

/** One picture of the story. `play` ends when what the caption says is in sight, or throws with what was not. */
export interface Scene {
  name: string;
  caption: string;
  play(stage: Stage): Promise<void>;
}

const heated =
  'Calm down. As I already told you, you should have sent the photos properly. THIS IS NOT OUR PROBLEM!!!';
const kind =
  'I am sorry that the kettle leaked into the socket and that your photos lay here for five days; that is our mistake. Please unplug it and do not use it again. I have refunded the £89 today.';

/** The scenes in the light, in order; each builds on the one before. */
export function story(): readonly Scene[] {
  let draft = '';

  return [
    {
      name: 'angry-mail',
      caption: 'An angry customer’s mail in the demo inbox',
      play: (stage) => stage.openThread('leaking-kettle'),
    },
    {
      name: 'cue-appears',
      caption: 'Reply: one small cue beside the composer, nothing over Send',
      async play(stage) {
        await stage.click('.reply-button');
        await stage.cue('pill', 'the cue to appear beside the composer');
      },
    },
    {
      name: 'heated-draft',
      caption: 'A heated draft: one hint, with the words it rests on',
      async play(stage) {
        await stage.page.keyboard.type(heated);
        await stage.openPanel();
        await stage.words('hint', (text) => text !== '', 'a hint on the heated draft');
        await stage.step((step) => step === 'calm', 'the step to be calm');
      },
    },
    {
      name: 'repaired-draft',
      caption: 'The draft said kindly: the step moves on',
      async play(stage) {
        await stage.focusDraft();
        await stage.erase(heated.length);
        await stage.page.keyboard.type(kind);
        await stage.step((step) => step !== '' && step !== 'calm', 'a step after calm');
      },
    },
    {
      name: 'phrase-inserted',
      caption: 'A phrase inserted at the caret by one click',
      async play(stage) {
        await stage.openPanel();
        draft = await insertPhrase(stage);
      },
    },
    {
      name: 'phrase-undone',
      caption: 'One Ctrl+Z takes the phrase back',
      play: (stage) => undoTo(stage, draft),
    },
    {
      name: 'abusive-chat',
      caption: 'An insult in a chat: the boundary comes first',
      async play(stage) {
        await stage.openThread('chat-parcel');
        await stage.click('.chat-field');
        await boundary(stage);
      },
    },
    {
      name: 'warned-before',
      caption: 'Abuse goes on after a warning, in Finnish: the next rung, its phrase in a rich editor',
      async play(stage) {
        await stage.openThread('vaarat-osat');
        await stage.click('.reply-button');
        await boundary(stage);
        draft = await insertPhrase(stage);
      },
    },
    {
      name: 'warned-undone',
      caption: 'One Ctrl+Z takes it back there too',
      play: (stage) => undoTo(stage, draft),
    },
    {
      name: 'threat',
      caption: 'A threat of harm, in Spanish: safety first',
      async play(stage) {
        await stage.openThread('devolucion');
        await stage.click('.reply-button');
        await boundary(stage);
        await stage.words('panel', (text) => text.includes('te voy a partir'), 'the words of the threat');
      },
    },
    {
      name: 'ordinary-mail',
      caption: 'Ordinary mail: a dot without words',
      async play(stage) {
        await stage.openThread('takuu');
        await stage.click('.reply-button');
        await stage.words('pill', (text) => text === '', 'a dot without words on calm mail');
      },
    },
  ];
}

/** Played again in the dark. */
export function darkStory(): readonly Scene[] {
  return [
    {
      name: 'dark',
      caption: 'The same in the dark',
      async play(stage) {
        await stage.openThread('leaking-kettle');
        await stage.click('.reply-button');
        await stage.page.keyboard.type(heated);
        await stage.openPanel();
        await stage.words('hint', (text) => text !== '', 'a hint on the heated draft');
      },
    },
  ];
}

async function boundary(stage: Stage): Promise<void> {
  await stage.openPanel();
  await stage.step((step) => step === 'boundary', 'the step to be boundary');
}

/** Inserts the first phrase; returns the draft as it was before. */
async function insertPhrase(stage: Stage): Promise<string> {
  const before = await stage.draft();
  await stage.clickCue('phrase', ' button');
  await stage.draftIs((draft) => draft.length > before.length, 'the phrase to stand in the draft');
  return before;
}

async function undoTo(stage: Stage, before: string): Promise<void> {
  await stage.focusDraft();
  await stage.undo();
  await stage.draftIs((draft) => draft === before, 'the draft to be as it was before the phrase');
}
