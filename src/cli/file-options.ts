/** Where files of evidence are kept and who scans them, by the environment. */
import type { FileSettings } from '#server/file/actions.ts';
import { StartFailure } from '#server/db/start-failure.ts';

/** Without a folder: below the data folder. */
export type FileOptions = Omit<FileSettings, 'folder'> & { folder: string | null };

export const fileUsage = `CHISO_FILES_DIR là thư mục cất tệp (mặc định: thư mục files trong nơi để dữ liệu). Cất ở kho S3 thì đặt
CHISO_S3_ENDPOINT, CHISO_S3_BUCKET, CHISO_S3_REGION, CHISO_S3_KEY, CHISO_S3_SECRET. CHISO_CLAMD là nơi
clamd lắng nghe (127.0.0.1:3310 hoặc đường dẫn socket); không đặt thì tệp hiện là "chưa quét". Trong
clamd.conf nên đặt StreamMaxLength 200M, MaxFileSize 200M, MaxScanSize 400M, AlertExceedsMax yes.
`;

type Environment = Record<string, string | undefined>;

/** @throws StartFailure bad-option for an S3 setting without the others */
export function readFileOptions(env: Environment): FileOptions {
  const given = (name: string): string | null => env[name]?.trim() || null;
  return { folder: given('CHISO_FILES_DIR'), clamd: given('CHISO_CLAMD'), s3: readS3(given) };
}

function readS3(given: (name: string) => string | null): FileSettings['s3'] {
  const endpoint = given('CHISO_S3_ENDPOINT');
  if (endpoint === null) return null;
  const isWeb = URL.canParse(endpoint) && /^https?:$/.test(new URL(endpoint).protocol);
  if (!isWeb) throw wrong(`CHISO_S3_ENDPOINT "${endpoint}" không phải địa chỉ http(s).`);
  const needed = (name: string): string => {
    const value = given(name);
    if (value === null) throw wrong(`đã đặt CHISO_S3_ENDPOINT thì cần cả ${name}.`);
    return value;
  };
  return {
    endpoint,
    bucket: needed('CHISO_S3_BUCKET'),
    region: given('CHISO_S3_REGION') ?? 'us-east-1',
    accessKeyId: needed('CHISO_S3_KEY'),
    secretAccessKey: needed('CHISO_S3_SECRET'),
  };
}

const wrong = (line: string) => new StartFailure('bad-option', line);
