import type { Words } from '../vi.ts';

export const trust: Words['trust'] = {
  title: 'Trusted roots',
  text: 'A digital signature on a document counts as valid only when it leads to a root of this list. Take the certificate from the official site of the authority and compare its fingerprint before loading it.',
  emptyTitle: 'No root has been loaded',
  emptyText: 'Digital signatures show as "cannot be checked" until there is a root.',
  add: 'Load a root',
  name: 'Name',
  nameHint: "For example: the Government Cipher Committee's root",
  pem: 'Certificate (PEM)',
  pemHint: 'Paste the block from -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----',
  holder: 'Holder',
  fingerprint: 'SHA-256 fingerprint',
  validFrom: 'Valid from',
  validTo: 'To',
  state: 'State',
  trusted: 'Trusted',
  notTrusted: 'No longer trusted',
  added: 'The root was loaded',
  addedBy: 'Loaded by',
  withdraw: 'Stop trusting',
  withdrawText: (name) =>
    `Signatures that lead to "${name}" can no longer be checked from now on. Results already recorded stay.`,
  withdrawn: 'The root is no longer trusted',
  reason: 'Reason',
};
