-- Files that serve as evidence: what is kept, and what is still on its way. The bytes lie in the store of files.

create table stored_file (
  id bigint generated always as identity primary key,
  sha256 text not null,
  size bigint not null,
  kind text not null,
  media_type text not null,
  name text not null,
  scan text not null default 'unscanned',
  scanned_at timestamptz,
  scan_note text,
  added_at timestamptz not null default now(),
  added_by bigint not null references person,
  constraint stored_file_content_once unique (sha256),
  constraint stored_file_digest_form check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint stored_file_not_empty check (size > 0),
  constraint stored_file_kind_known check (kind in ('pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'jpeg', 'png', 'heic', 'text')),
  constraint stored_file_name_given check (name <> ''),
  constraint stored_file_scan_known check (scan in ('unscanned', 'clean', 'infected')),
  constraint stored_file_scan_dated check ((scan = 'unscanned') = (scanned_at is null)),
  constraint stored_file_infection_named check (scan <> 'infected' or scan_note is not null)
);
comment on table stored_file is 'One content, once: the same bytes given again, by anybody, are this row';
comment on column stored_file.kind is 'What the bytes are, never what the name says; domain/file/kind';
comment on column stored_file.name is 'As first given; whoever gave it again has another name in upload';
comment on column stored_file.scan is 'Whether a virus scanner has seen it; "unscanned" says so on the screen (chưa quét)';
comment on column stored_file.scan_note is 'The scanner''s name of what it found';
create index stored_file_unscanned on stored_file (id) where scan = 'unscanned';

create function keep_stored_file() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - '{scan,scanned_at,scan_note}'::text[] = to_jsonb(old) - '{scan,scanned_at,scan_note}'::text[] then
    return new;
  end if;
  raise exception 'a stored file is never changed or deleted' using errcode = 'check_violation', constraint = 'stored_file_kept';
end $$;
create trigger stored_file_kept before update or delete on stored_file
  for each row execute function keep_stored_file();

create table upload (
  id bigint generated always as identity primary key,
  token uuid not null default gen_random_uuid(),
  person_id bigint not null references person,
  agency_id bigint not null references agency,
  name text not null,
  size bigint not null,
  received bigint not null default 0,
  state text not null default 'open',
  file_id bigint references stored_file,
  reason text,
  begun_at timestamptz not null default now(),
  touched_at timestamptz not null default now(),
  constraint upload_token_once unique (token),
  constraint upload_name_given check (name <> ''),
  constraint upload_not_empty check (size > 0),
  constraint upload_received_within check (received between 0 and size),
  constraint upload_state_known check (state in ('open', 'kept', 'refused', 'cancelled', 'expired')),
  constraint upload_kept_is_whole check (state <> 'kept' or received = size),
  constraint upload_kept_has_file check ((state = 'kept') = (file_id is not null)),
  constraint upload_refusal_reasoned check ((state = 'refused') = (reason is not null))
);
comment on table upload is 'A file on its way: begun, sent in pieces that may be days apart, kept or not';
comment on column upload.token is 'Names the file of its bytes while it is open';
comment on column upload.agency_id is 'The agency it is evidence of; its people may read what came of it';
comment on column upload.received is 'Bytes that are on the disk; the next piece begins here';
create index upload_open_by_person on upload (person_id) where state = 'open';
create index upload_by_file on upload (file_id, agency_id) where file_id is not null;
