/** A root certificate as an administrator pastes it: one PEM block, of an authority. */
import { createHash } from 'node:crypto';
import { BasicConstraints, Certificate } from 'pkijs';
import { holderOf } from './read-signatures.ts';

export interface ReadCertificate {
  certificate: Certificate;
  holder: string;
  /** SHA-256 of the certificate, in hexadecimal. */
  fingerprint: string;
  validFrom: Date;
  validTo: Date;
}

/** The text names what is wrong with one that cannot be a root. */
export function readRoot(pem: string): ReadCertificate | string {
  const blocks = [...pem.matchAll(/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END/g)];
  if (blocks.length !== 1) return 'Cần đúng một khối -----BEGIN CERTIFICATE-----.';
  const der = Buffer.from(blocks[0]?.[1] ?? '', 'base64');
  const certificate = parse(der);
  if (certificate === null) return 'Không đọc được chứng thư trong khối này.';
  if (!isAuthority(certificate)) return 'Đây không phải chứng thư của tổ chức chứng thực (CA).';
  return {
    certificate,
    holder: holderOf(certificate),
    fingerprint: createHash('sha256').update(der).digest('hex'),
    validFrom: certificate.notBefore.value,
    validTo: certificate.notAfter.value,
  };
}

function parse(der: Buffer): Certificate | null {
  try {
    return Certificate.fromBER(Uint8Array.from(der).buffer);
  } catch {
    return null;
  }
}

function isAuthority({ extensions }: Certificate): boolean {
  const found = extensions?.find(({ extnID }) => extnID === '2.5.29.19')?.parsedValue as unknown;
  return found instanceof BasicConstraints && found.cA;
}
