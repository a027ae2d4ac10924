// Asks the service what would hurt in a text.

export const SEVERITIES = { note: "could be gentler", warn: "would sting", block: "is better not sent" };

/** Findings and heat of a text; throws where the service cannot say. */
export async function checked(draft, message, signal) {
  const response = await fetch("/v1/checks", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ draft, message }),
    signal,
  });
  if (!response.ok) throw new Error(response.statusText, { cause: response.status });
  return response.json();
}
