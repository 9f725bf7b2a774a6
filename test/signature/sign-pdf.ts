/** Signs a PDF as signing programs do: an update at its end with the dictionary and a gap for the CMS. */
import { createHash } from 'node:crypto';
import * as asn1 from 'asn1js';
import {
  Attribute,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  type Certificate,
} from 'pkijs';
import type { Holder } from './authority.ts';

const gapLength = 16_384;
const placeholder = '/ByteRange [0 0000000000 0000000000 0000000000]';

/** @param chain certificates that travel with the signature */
export async function signPdf(
  pdf: Buffer,
  signer: Holder,
  signedAt: string,
  chain: readonly Certificate[] = [],
): Promise<Buffer> {
  const update =
    `9 0 obj\n<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached ${placeholder} ` +
    `/Contents <${'0'.repeat(gapLength)}> >>\nendobj\nstartxref\n0\n%%EOF\n`;
  const whole = Buffer.concat([pdf, Buffer.from(update, 'latin1')]);
  const gapStart = whole.lastIndexOf('/Contents <') + '/Contents '.length;
  const gapEnd = gapStart + gapLength + 2;
  const figure = (value: number) => String(value).padStart(10, '0');
  const range = `/ByteRange [0 ${figure(gapStart)} ${figure(gapEnd)} ${figure(whole.length - gapEnd)}]`;
  whole.write(range, whole.lastIndexOf(placeholder), 'latin1');
  const covered = Buffer.concat([whole.subarray(0, gapStart), whole.subarray(gapEnd)]);
  const cms = await signDetached(covered, signer, signedAt, chain);
  whole.write(cms.toString('hex'), gapStart + 1, 'latin1');
  return whole;
}

async function signDetached(
  content: Buffer,
  { certificate, key }: Holder,
  signedAt: string,
  chain: readonly Certificate[],
): Promise<Buffer> {
  const digest = createHash('sha256').update(content).digest();
  const attribute = (type: string, value: unknown) => new Attribute({ type, values: [value] });
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({
      issuer: certificate.issuer,
      serialNumber: certificate.serialNumber,
    }),
    signedAttrs: new SignedAndUnsignedAttributes({
      type: 0,
      attributes: [
        attribute(
          '1.2.840.113549.1.9.3',
          new asn1.ObjectIdentifier({ value: '1.2.840.113549.1.7.1' }),
        ),
        attribute('1.2.840.113549.1.9.5', new asn1.UTCTime({ valueDate: new Date(signedAt) })),
        attribute(
          '1.2.840.113549.1.9.4',
          new asn1.OctetString({ valueHex: Uint8Array.from(digest).buffer }),
        ),
      ],
    }),
  });
  const data = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: '1.2.840.113549.1.7.1' }),
    signerInfos: [signer],
    certificates: [certificate, ...chain],
  });
  await data.sign(key, 0, 'SHA-256', Uint8Array.from(content).buffer);
  const info = new ContentInfo({
    contentType: '1.2.840.113549.1.7.2',
    content: data.toSchema(true),
  });
  return Buffer.from(info.toSchema().toBER());
}
