const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const whole = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

const dayLength = 86_400_000;

/**
 * Short for the list: the time today, the weekday this week, else the date.
 * @param {string} at
 */
export function shortDate(at) {
  const date = new Date(at);
  if (date.toDateString() === new Date().toDateString()) return clock.format(date);
  return (Date.now() - date.getTime() < 6 * dayLength ? weekday : day).format(date);
}

/** @param {string} at */
export const fullDate = (at) => whole.format(new Date(at));

/** @param {string} at */
export const clockTime = (at) => clock.format(new Date(at));
