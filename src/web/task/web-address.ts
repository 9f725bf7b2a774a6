/** The address that a text is, if it is one of the web; "javascript:" and its like never are. */
export function webAddress(text: string): string | null {
  if (!/^https?:\/\//i.test(text.trim())) return null;
  const address = URL.parse(text.trim());
  return address !== null && /^https?:$/.test(address.protocol) ? address.href : null;
}
