/** The runtime: Node 24 or newer, the machine's own or the one that npm installed. */
import { join } from 'node:path';

const oldest = 24;

export const packagedNode = (root) =>
  join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

export const isNewEnough = () => Number(process.versions.node.split('.')[0]) >= oldest;

/** The program to run our TypeScript with. */
export const node24 = (root) => (isNewEnough() ? process.execPath : packagedNode(root));
