// The service counts code points, JavaScript counts UTF-16 units: after an emoji they differ.

/** A function from code-point offsets of `text` to UTF-16 offsets. */
export function unitsOf(text) {
  if (!/[\ud800-\udfff]/.test(text)) return (points) => Math.min(points, text.length);
  const units = [0];
  for (const character of text) units.push(units[units.length - 1] + character.length);
  return (points) => units[Math.min(points, units.length - 1)];
}

/** How many items two texts (or lists) share at their beginning, and how many of the others at their end. */
export function shared(was, now, same = (one, other) => one === other) {
  const room = Math.min(was.length, now.length);
  let head = 0;
  while (head < room && same(was[head], now[head])) head += 1;
  let tail = 0;
  while (tail < room - head && same(was.at(-1 - tail), now.at(-1 - tail))) tail += 1;
  return { head, tail };
}
