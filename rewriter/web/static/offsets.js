// The service counts code points, JavaScript counts UTF-16 units: after an emoji they differ.

/** A function from code-point offsets of `text` to UTF-16 offsets. */
export function unitsOf(text) {
  const units = [0];
  for (const character of text) units.push(units[units.length - 1] + character.length);
  return (points) => units[Math.min(points, units.length - 1)];
}

/** A function from UTF-16 offsets of `text` to code-point offsets. */
export function pointsOf(text) {
  return (units) => [...text.slice(0, units)].length;
}
