/** The parts of a Word or Excel file (a zip of XML, ECMA-376 part 2), read one by one on request. */
import { decodeText } from './decode-text.ts';
import { limits } from './limits.ts';
import { refused } from './refusals.ts';
import { listEntries, unpackEntry } from './unzip.ts';
import { attribute, elementsOf, parseXml, type XmlElement, type XmlTaker } from './xml.ts';

export interface OfficePackage {
  has(part: string): boolean;
  /** The root of a part; null when there is no such part. @throws RefusedFile */
  xml(part: string, taker?: XmlTaker): XmlElement | null;
}

/** How much of one file is unpacked and built at most. */
export interface Allowance {
  unpackedBytes: number;
  xmlElements: number;
}

/** A link from one part to another; links out of the file are never followed. */
export interface PartLink {
  id: string;
  /** The last word of its type: "officeDocument", "worksheet", "styles". */
  type: string;
  part: string;
}

/** @throws RefusedFile when the zip's directory is damaged or hostile. */
export function openPackage(bytes: Uint8Array, allowance: Allowance = limits): OfficePackage {
  const entries = listEntries(bytes);
  const budget = { elements: allowance.xmlElements };
  let left = allowance.unpackedBytes;
  return {
    has: (part) => entries.has(part.toLowerCase()),
    xml(part, taker) {
      const entry = entries.get(part.toLowerCase());
      if (entry === undefined) return null;
      const content = unpackEntry(bytes, entry, left);
      left -= content.length;
      const text = decodeText(content);
      if (text === null) throw refused('damaged');
      return parseXml(text, budget, taker);
    },
  };
}

function resolvePart(folder: string, target: string): string {
  const steps: string[] = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Where a part links to; `''` is the package itself. */
export function linksOf(file: OfficePackage, part: string): PartLink[] {
  const cut = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, cut);
  const root = file.xml(`${folder}_rels/${part.slice(cut)}.rels`);
  if (root === null) return [];
  return elementsOf(root)
    .filter((link) => attribute(link, 'TargetMode') !== 'External')
    .map((link) => ({
      id: attribute(link, 'Id') ?? '',
      type: (attribute(link, 'Type') ?? '').split('/').at(-1) ?? '',
      part: resolvePart(folder, attribute(link, 'Target') ?? ''),
    }));
}

/** The root of the part a link of this type leads to, such as the styles of a document. */
export function linkedXml(file: OfficePackage, links: PartLink[], type: string): XmlElement | null {
  const link = links.find((candidate) => candidate.type === type);
  return link ? file.xml(link.part) : null;
}
