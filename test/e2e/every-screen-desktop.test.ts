import { findsNoBarrier } from './barriers.ts';
import { desktop } from './desk.ts';

findsNoBarrier({ viewport: desktop, language: 'vi' });
