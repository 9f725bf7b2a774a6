/** The CMS of one signature (RFC 5652): who signed, when by their own clock, and over which digest. */
import * as asn1 from 'asn1js';
import {
  Certificate,
  ContentInfo,
  IssuerAndSerialNumber,
  SignedData,
  type SignerInfo,
} from 'pkijs';

export interface ReadCms {
  signer: Certificate;
  /** What came along, the signer's own among them. */
  certificates: Certificate[];
  signedAt: Date | null;
  hash: 'sha256' | 'sha384' | 'sha512';
  /** The digest that the signer signed. */
  digest: Buffer;
  /** What the signature itself is over: the signed attributes as a set. */
  signedAttributes: Buffer;
  algorithm: string;
  value: Buffer;
}

/** `unknown`: something this examination does not know, though it may be sound. */
export type CmsFault = { state: 'invalid' | 'unknown'; reason: string };

const hashes: Record<string, ReadCms['hash']> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
const oids = {
  signedData: '1.2.840.113549.1.7.2',
  timestamp: '1.2.840.113549.1.9.16.1.4',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
};

/** Certificates in one CMS: a chain has three or four. */
const mostCertificates = 10;

const invalid = (reason: string): CmsFault => ({ state: 'invalid', reason });
const unknown = (reason: string): CmsFault => ({ state: 'unknown', reason });

export function readCms(bytes: Uint8Array): ReadCms | CmsFault {
  const data = parse(bytes);
  if (data === null) return invalid('Chữ ký bị hỏng, không đọc được.');
  if (data.encapContentInfo.eContentType === oids.timestamp)
    return unknown('Đây là dấu thời gian của tài liệu, không phải chữ ký; chưa kiểm tra.');
  if (data.encapContentInfo.eContent !== undefined)
    return unknown('Chữ ký theo kiểu cũ (nội dung nằm trong chữ ký), chưa kiểm tra được.');
  const certificates = (data.certificates ?? []).filter((one) => one instanceof Certificate);
  const [info] = data.signerInfos;
  if (info === undefined || data.signerInfos.length > 1 || certificates.length > mostCertificates)
    return unknown('Chữ ký không có đúng một người ký, chưa kiểm tra được.');
  const signer = certificates.find((one) => isSigner(one, info));
  if (signer === undefined) return unknown('Chữ ký không kèm chứng thư của người ký.');
  return readSigner(info, signer, certificates);
}

function parse(bytes: Uint8Array): SignedData | null {
  try {
    const { result, offset } = asn1.fromBER(Uint8Array.from(bytes).buffer);
    if (offset === -1) return null;
    const content = new ContentInfo({ schema: result });
    if (content.contentType !== oids.signedData) return null;
    return new SignedData({ schema: content.content });
  } catch {
    return null;
  }
}

function isSigner(certificate: Certificate, { sid }: SignerInfo): boolean {
  if (sid instanceof IssuerAndSerialNumber)
    return (
      certificate.issuer.isEqual(sid.issuer) && certificate.serialNumber.isEqual(sid.serialNumber)
    );
  const extension = certificate.extensions?.find(({ extnID }) => extnID === '2.5.29.14');
  const key = extension?.parsedValue as { valueBlock?: { valueHexView: Uint8Array } } | undefined;
  const wanted = (sid as { valueBlock?: { valueHexView: Uint8Array } }).valueBlock?.valueHexView;
  const own = key?.valueBlock?.valueHexView;
  return own !== undefined && wanted !== undefined && Buffer.from(own).equals(wanted);
}

function readSigner(
  info: SignerInfo,
  signer: Certificate,
  certificates: Certificate[],
): ReadCms | CmsFault {
  const hash = hashes[info.digestAlgorithm.algorithmId];
  if (hash === undefined)
    return unknown('Thuật toán băm của chữ ký không còn an toàn hoặc không được hỗ trợ.');
  const digest: unknown = attribute(info, oids.messageDigest);
  if (info.signedAttrs === undefined || !(digest instanceof asn1.OctetString))
    return unknown('Chữ ký không có các thuộc tính được ký, chưa kiểm tra được.');
  const time: unknown = attribute(info, oids.signingTime);
  return {
    signer,
    certificates,
    signedAt:
      time instanceof asn1.UTCTime || time instanceof asn1.GeneralizedTime ? time.toDate() : null,
    hash,
    digest: Buffer.from(digest.valueBlock.valueHexView),
    signedAttributes: Buffer.from(info.signedAttrs.encodedValue),
    algorithm: info.signatureAlgorithm.algorithmId,
    value: Buffer.from(info.signature.valueBlock.valueHexView),
  };
}

/** The one value of a signed attribute. */
const attribute = (info: SignerInfo, type: string): unknown => {
  const all = (info.signedAttrs?.attributes ?? []).filter((one) => one.type === type);
  return all.length === 1 && all[0]?.values.length === 1 ? all[0].values[0] : undefined;
};
