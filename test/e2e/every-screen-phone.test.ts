import { findsNoBarrier } from './barriers.ts';
import { phone } from './desk.ts';

findsNoBarrier({ viewport: phone, language: 'en' });
