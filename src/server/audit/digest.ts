import { hash } from 'node:crypto';
import type { Digest } from '#domain/audit/event.ts';

export const sha256: Digest = (content) => hash('sha256', content, 'buffer');
