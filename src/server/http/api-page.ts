/** The API's description for people: one page without script, printable, made from the OpenAPI document. */
import { problems, type ProblemCode } from '#contract/problem.ts';
import type { Route } from '#contract/route.ts';
import { statedProblems } from '#contract/stated-problems.ts';
import { roleWords } from '#contract/role-words.ts';
import { reachOf, roles } from '#domain/access/right.ts';
import { shapeOf } from './api-shape.ts';
import { style } from './api-style.ts';
import type { JsonSchema } from './json-schema.ts';
import type { OpenApi, Operation, Parameter } from './openapi.ts';

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const text = (content: string): string =>
  content.replace(/[&<>"]/g, (character) => marks[character] ?? '');

export function printApiPage(document: OpenApi, routes: readonly Route[]): string {
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  const byId = new Map(operations.map((operation) => [operation.operationId, operation]));
  const features = document.tags.map(({ name, description }) => {
    const own = routes.filter((route) => byId.get(route.name)?.tags.includes(name) === true);
    const parts = own.map((route) => operationOf(route, byId.get(route.name)));
    return `<section><h2 id="${text(name)}">${text(description)}</h2>${parts.join('')}</section>`;
  });
  const index = document.tags.map(
    ({ name, description }) => `<li><a href="#${text(name)}">${text(description)}</a></li>`,
  );
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Giao diện lập trình – chiso</title><style>${style}</style></head><body>
<a class="skip" href="#noi-dung">Đến nội dung</a>
<header><h1>Giao diện lập trình (API)</h1>
<p>${text(document.info.description)} Bản cho máy đọc, theo OpenAPI 3.1:
<a href="/api/openapi.json">/api/openapi.json</a>.</p>
<p>Đăng nhập bằng <code>POST /api/session</code> rồi gửi lại cookie nhận được. Nội dung gửi và nhận là
JSON; điểm là số thập phân dạng chuỗi, ngày dạng <code>YYYY-MM-DD</code>. Khi sửa phải gửi kèm
<code>version</code> đã đọc; bản cũ bị từ chối với mã <a href="#stale"><code>stale</code></a>.</p></header>
<nav aria-label="Mục lục"><ul>${index.join('')}<li><a href="#ma-loi">Mã lỗi</a></li></ul></nav>
<main id="noi-dung">${features.join('')}${problemsTable()}</main></body></html>`;
}

function operationOf(route: Route, operation: Operation | undefined): string {
  if (operation === undefined) return '';
  const body = operation.requestBody?.content;
  const sent = body === undefined ? undefined : Object.entries(body)[0];
  const answer = Object.entries(operation.responses['200']?.content ?? {})[0];
  const id = text(route.name);
  return `<article aria-labelledby="${id}"><h3 id="${id}">${text(route.summary)}</h3>
<p class="address"><b>${route.method}</b> <code>${text(route.path)}</code> <span>${id}</span></p>
<p>Ai được làm: ${text(whoMay(route))}.</p>
${parametersTable(operation.parameters)}${shown('Gửi lên', sent)}${shown('Nhận về', answer)}
<p>Mã lỗi: ${statedProblems(route).map(codeLink).join(', ')}.</p></article>`;
}

function whoMay(route: Route): string {
  const { permission } = route;
  if (permission === 'public') return 'mọi người, không cần đăng nhập';
  const reaching = roles.filter((role) => reachOf(role, permission) !== null);
  if (reaching.length === roles.length) return 'mọi người đã đăng nhập';
  return reaching
    .map((role) =>
      reachOf(role, permission) === 'own' ? `${roleWords[role]} (cơ quan mình)` : roleWords[role],
    )
    .join(', ');
}

function parametersTable(parameters: Parameter[]): string {
  if (parameters.length === 0) return '';
  const rows = parameters.map(
    ({ name, in: place, required, schema }) =>
      `<tr><th scope="row"><code>${text(name)}</code></th>
<td>${place === 'path' ? 'đường dẫn' : 'sau dấu ?'}${required ? '' : ', không bắt buộc'}</td>
<td>${text(shapeOf(schema))}</td></tr>`,
  );
  return `<table><caption>Tham số</caption><thead><tr><th scope="col">Tên</th><th scope="col">Nơi gửi</th>
<th scope="col">Giá trị</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function shown(title: string, content: [string, { schema: JsonSchema }] | undefined): string {
  if (content === undefined) return '';
  const [type, { schema }] = content;
  const shape = type === 'application/json' ? shapeOf(schema) : 'nội dung của tệp';
  return `<p>${title} (<code>${text(type)}</code>):</p><pre tabindex="0" aria-label="${title}">${text(shape)}</pre>`;
}

const codeLink = (code: ProblemCode): string => `<a href="#${code}"><code>${code}</code></a>`;

function problemsTable(): string {
  const rows = Object.entries(problems).map(
    ([code, { status, title }]) =>
      `<tr id="${code}"><th scope="row"><code>${code}</code></th><td>${status}</td><td>${text(title)}</td></tr>`,
  );
  return `<section><h2 id="ma-loi">Mã lỗi</h2>
<p>Yêu cầu bị từ chối được trả lời bằng <code>application/problem+json</code> (RFC 9457). Trường
<code>code</code> không đổi giữa các phiên bản; <code>faults</code> nêu từng chỗ sai;
<code>yours</code> và <code>current</code> là hai giá trị khi bản sửa đã cũ.</p>
<table><thead><tr><th scope="col">Mã</th><th scope="col">HTTP</th><th scope="col">Ý nghĩa</th></tr></thead>
<tbody>${rows.join('')}</tbody></table></section>`;
}
