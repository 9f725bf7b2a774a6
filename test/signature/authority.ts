/** Authorities and signers with keys made in the test: real certificates, trusted by nobody else. */
import { webcrypto } from 'node:crypto';
import * as asn1 from 'asn1js';
import { AttributeTypeAndValue, BasicConstraints, Certificate, Extension } from 'pkijs';

export interface Holder {
  certificate: Certificate;
  key: CryptoKey;
  pem: string;
}

export interface Wanted {
  name: string;
  isAuthority?: boolean;
  from?: string;
  to?: string;
}

const algorithm = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
  hash: 'SHA-256',
};

let serial = 1;

/** @param by who vouches for it; itself when not given */
export async function issue(wanted: Wanted, by?: Holder): Promise<Holder> {
  const pair = (await webcrypto.subtle.generateKey(algorithm, true, [
    'sign',
    'verify',
  ])) as unknown as CryptoKeyPair;
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new asn1.Integer({ value: ++serial });
  certificate.subject.typesAndValues.push(commonName(wanted.name));
  const issuer = by?.certificate.subject.typesAndValues ?? certificate.subject.typesAndValues;
  certificate.issuer.typesAndValues.push(...issuer);
  certificate.notBefore.value = new Date(wanted.from ?? '2019-01-01T00:00:00Z');
  certificate.notAfter.value = new Date(wanted.to ?? '2030-01-01T00:00:00Z');
  const constraints = new BasicConstraints({ cA: wanted.isAuthority === true });
  certificate.extensions = [
    new Extension({
      extnID: '2.5.29.19',
      critical: true,
      extnValue: constraints.toSchema().toBER(),
      parsedValue: constraints,
    }),
  ];
  await certificate.subjectPublicKeyInfo.importKey(pair.publicKey);
  await certificate.sign(by?.key ?? pair.privateKey, 'SHA-256');
  return { certificate, key: pair.privateKey, pem: pemOf(certificate) };
}

const commonName = (value: string) =>
  new AttributeTypeAndValue({ type: '2.5.4.3', value: new asn1.Utf8String({ value }) });

function pemOf(certificate: Certificate): string {
  const text = Buffer.from(certificate.toSchema().toBER()).toString('base64');
  const lines = text.match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
