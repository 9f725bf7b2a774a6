/** Whether a CMS signature is over these bytes, and whether its signer is vouched for: two questions. */
import { constants, createHash, verify, X509Certificate } from 'node:crypto';
import type { Certificate } from 'pkijs';
import { CertificateChainValidationEngine } from 'pkijs';
import type { ReadCms } from './signed-data.ts';

/** Whether the digest of the covered bytes is the signed one, and the signer's key made the signature. */
export async function isOver(
  cms: ReadCms,
  covered: AsyncIterable<Uint8Array>,
): Promise<'sound' | 'otherContent' | 'otherKey' | 'unsupported'> {
  const hash = createHash(cms.hash);
  for await (const piece of covered) hash.update(piece);
  if (!hash.digest().equals(cms.digest)) return 'otherContent';
  const padding = paddingOf(cms.algorithm);
  if (padding === null) return 'unsupported';
  try {
    const { publicKey: key } = new X509Certificate(derOf(cms.signer));
    const options = { key, ...padding };
    return verify(cms.hash, cms.signedAttributes, options, cms.value) ? 'sound' : 'otherKey';
  } catch {
    return 'unsupported';
  }
}

const derOf = (certificate: Certificate): Buffer => Buffer.from(certificate.toSchema().toBER());

/** How the key was used; null for what is not known. The hash is that of the digest. */
function paddingOf(algorithm: string): { padding?: number; saltLength?: number } | null {
  if (algorithm === '1.2.840.113549.1.1.10')
    return {
      padding: constants.RSA_PKCS1_PSS_PADDING,
      saltLength: constants.RSA_PSS_SALTLEN_AUTO,
    };
  if (/^1\.2\.840\.113549\.1\.1\.(1|11|12|13)$/.test(algorithm))
    return { padding: constants.RSA_PKCS1_PADDING };
  return /^1\.2\.840\.10045\.(2\.1|4\.3\.[234])$/.test(algorithm) ? {} : null;
}

/** Whether the certificate was in force at an instant. */
export const isInForce = ({ notBefore, notAfter }: Certificate, at: Date): boolean =>
  notBefore.value <= at && at <= notAfter.value;

/** Whether a chain leads from the signer to one of the roots, every link in force at the instant. */
export async function isVouchedFor(
  { signer, certificates }: ReadCms,
  roots: readonly Certificate[],
  at: Date,
): Promise<boolean> {
  if (roots.length === 0) return false;
  const engine = new CertificateChainValidationEngine({
    trustedCerts: [...roots],
    // The one to be vouched for stands last.
    certs: [...certificates.filter((one) => one !== signer), signer],
    checkDate: at,
  });
  return engine.verify().then(
    ({ result }) => result,
    () => false,
  );
}
