import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Demo } from '../../demo/index.ts';
import type { BrowserKind } from '../browsers/index.ts';
import { type Theatre, theatre } from './pages.ts';
import { popupStory } from './popup-story.ts';
import { type PageLike, Stage } from './stage.ts';
import { darkStory, type Scene, story } from './story.ts';

const folder = fileURLToPath(new URL('../../pictures/', import.meta.url));

/** Plays every scene, saves a picture of each, and returns the exit code: 1 when a scene did not come about. */
export async function playStory(kind: BrowserKind, extension: string, demo: Demo): Promise<number> {
  await emptyFolder();
  const album = new Album();
  const light = await theatre(kind, extension, demo.url, 'light');
  try {
    await playScenes(light, story(), demo, album);
    for (const { name, caption, play } of popupStory)
      await album.take(name, caption, () => play(light), closeAfter);
  } finally {
    await light.close();
  }
  const dark = await theatre(kind, extension, demo.url, 'dark');
  try {
    await playScenes(dark, darkStory(), demo, album);
  } finally {
    await dark.close();
  }
  console.log(
    album.failed === 0
      ? 'Every scene came about.'
      : `${album.failed} of ${album.taken} scenes did not come about.`,
  );
  return album.failed === 0 ? 0 : 1;
}

async function playScenes(
  { page }: Theatre,
  scenes: readonly Scene[],
  { url }: Demo,
  album: Album,
): Promise<void> {
  const stage = new Stage(page, url);
  for (const { name, caption, play } of scenes) {
    await album.take(
      name,
      caption,
      async () => {
        await play(stage);
        return page;
      },
      undefined,
      page,
    );
  }
}

/** Takes away the pictures of an earlier story, and nothing else. */
async function emptyFolder(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const old = (await readdir(folder)).filter((name) => /^\d\d-[a-z-]+\.png$/.test(name));
  await Promise.all(old.map((name) => rm(join(folder, name))));
}

const closeAfter = (page: PageLike): Promise<void> => page.close();

/** Runs in the page: waits until what fades or slides has arrived. What moves for ever is not waited for. */
const stillness = async (_: null): Promise<void> => {
  const cue = document.querySelector('evenkeel-cue')?.shadowRoot;
  const moving = [...document.getAnimations(), ...(cue?.getAnimations() ?? [])];
  const ending = moving.filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
  await Promise.allSettled(ending.map(({ finished }) => finished));
};

/** Numbers the pictures, saves them and says what each shows. */
class Album {
  taken = 0;
  failed = 0;

  async take(
    name: string,
    caption: string,
    play: () => Promise<PageLike>,
    after?: (page: PageLike) => Promise<void>,
    onFailure?: PageLike,
  ): Promise<void> {
    this.taken += 1;
    const path = join(folder, `${String(this.taken).padStart(2, '0')}-${name}.png`);
    const shown = relative(process.cwd(), path);
    try {
      const page = await play();
      await page.evaluate(stillness, null);
      await page.screenshot(path);
      await after?.(page);
      console.log(`${shown}  ${caption}`);
    } catch (error) {
      this.failed += 1;
      await onFailure?.screenshot(path);
      console.log(
        `${shown}  NOT SEEN: ${caption}\n    ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
}
