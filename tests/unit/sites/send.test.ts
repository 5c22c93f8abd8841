import { describe, expect, it } from 'vitest';
import { sendButtons } from '../../../sites/index.ts';
import { fillFrame, model, page } from './page.ts';

describe('Send beside a composer', () => {
  it.each([
    [
      'the form’s submit',
      '<form><textarea></textarea><button type="submit" id="s">→</button><button type="button">Bold</button></form>',
    ],
    ['a Spanish word', '<div><textarea></textarea><button id="s">Enviar mensaje</button></div>'],
    [
      'a Finnish label',
      '<div><textarea></textarea><div role="button" id="s" aria-label="Lähetä (Ctrl+Enter)">➤</div></div>',
    ],
    ['an Italian title', '<div><textarea></textarea><a class="btn" id="s" title="Invia">➤</a></div>'],
    [
      'a name for tests',
      '<div><textarea></textarea><button id="s" data-testid="composeSendButton">➤</button></div>',
    ],
    [
      'a button three boxes out',
      '<section><div><div><div><textarea></textarea></div></div></div><button id="s">Send</button></section>',
    ],
    ['an input', '<form><textarea></textarea><input type="submit" id="s" value="OK"></form>'],
  ])('is found by %s', (_, html) => {
    const { document, composer } = page(html);
    expect(sendButtons(document, composer('textarea')).map(({ id }) => id)).toEqual(['s']);
  });

  it.each([
    ['nothing of the kind', '<form><textarea></textarea><button type="button">Bold</button></form>'],
    [
      'a hidden one',
      '<form><textarea></textarea><button type="submit" style="display:none">Send</button></form>',
    ],
    [
      'another form’s',
      '<form><textarea></textarea></form><form><button type="submit">Search</button></form>',
    ],
    ['words that only hold it', '<div><textarea></textarea><button>Resend code</button></div>'],
  ])('is not %s', (_, html) => {
    const { document, composer } = page(html);
    expect(sendButtons(document, composer('textarea'))).toEqual([]);
  });

  it('is Roundcube’s, the visible one of two', () => {
    const { document, one, composer } = page(model('roundcube-compose-plain'));
    const plain = composer('#composebody');
    expect(sendButtons(document, plain)).toEqual([one('.formbuttons button.send')]);
    one('.formbuttons').style.display = 'none';
    one('.footer').style.display = '';
    expect(sendButtons(document, plain)).toEqual([one('.footer a.send')]);
  });

  it('is found from a frame’s composer', () => {
    const { document, one, composer } = page(model('roundcube-compose-html'));
    fillFrame(one('#composebody_ifr'), '<p>x</p>', { contenteditable: 'true' });
    expect(sendButtons(document, composer('#composebody_ifr'))).toEqual([one('.formbuttons button.send')]);
  });

  it('is Gmail’s, without its arrow', () => {
    const { document, composer } = page(model('gmail-thread'), 'https://mail.google.com/mail/u/0/#inbox/x');
    expect(sendButtons(document, composer('[g_editable]')).map((button) => button.textContent)).toEqual([
      'Lähetä',
    ]);
  });
});
