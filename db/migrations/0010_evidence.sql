-- Evidence: documents with their revisions, where they serve, the roots signatures are trusted by.

create table evidence_document (
  id bigint generated always as identity primary key,
  agency_id bigint not null references agency,
  number text,
  issued_on date,
  issuer text,
  subject text,
  added_at timestamptz not null default now(),
  added_by bigint not null references person,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  version integer not null default 1,
  constraint evidence_document_fields_given check (number <> '' and issuer <> '' and subject <> ''),
  constraint evidence_document_withdrawal_reasoned check ((withdrawn_at is null) = (withdrawn_reason is null))
);
comment on table evidence_document is 'A paper that proves something (tài liệu kiểm chứng); its files are its revisions';
comment on column evidence_document.agency_id is 'The agency that gave it and answers for it';
comment on column evidence_document.number is 'Number and symbol as printed: "123/KH-UBND"; null: not known, which warns';
comment on column evidence_document.subject is 'What it is about (trích yếu)';
create index evidence_document_by_agency on evidence_document (agency_id, id);

create table evidence_revision (
  id bigint generated always as identity primary key,
  document_id bigint not null references evidence_document,
  position integer not null,
  file_id bigint not null references stored_file,
  name text not null,
  reason text,
  added_at timestamptz not null default now(),
  added_by bigint not null references person,
  constraint evidence_revision_position_once unique (document_id, position),
  constraint evidence_revision_file_once unique (document_id, file_id),
  constraint evidence_revision_position_from_one check (position >= 1),
  constraint evidence_revision_replacement_reasoned check (position = 1 or reason is not null),
  constraint evidence_revision_name_given check (name <> '')
);
comment on table evidence_revision is 'A file of a document; the highest position is the one in force, the others stay retrievable';
comment on column evidence_revision.name is 'The file''s name as given this time';
create index evidence_revision_by_file on evidence_revision (file_id);

create table evidence_use (
  id bigint generated always as identity primary key,
  sheet_id bigint not null references sheet,
  node_id bigint not null references rubric_node,
  slot_id bigint references rubric_slot,
  document_id bigint references evidence_document,
  pages text,
  note text,
  explanation text,
  added_at timestamptz not null default now(),
  added_by bigint not null references person,
  withdrawn_at timestamptz,
  version integer not null default 1,
  constraint evidence_use_document_or_explanation check ((document_id is null) <> (explanation is null)),
  constraint evidence_use_explains_a_slot check (explanation is null or slot_id is not null),
  constraint evidence_use_texts_given check (pages <> '' and note <> '' and explanation <> '')
);
comment on table evidence_use is 'One place a document serves: a node of a sheet, for a paper asked for or in addition';
comment on column evidence_use.slot_id is 'The paper the node asks for; null: given in addition';
comment on column evidence_use.pages is 'Where in the document: "tr. 3–5, Mục II"';
comment on column evidence_use.explanation is 'Why the paper asked for cannot be given; stands in a document''s place';
create unique index evidence_use_once on evidence_use (sheet_id, node_id, coalesce(slot_id, 0), coalesce(document_id, 0)) where withdrawn_at is null;
create index evidence_use_by_document on evidence_use (document_id) where document_id is not null;

create table trust_root (
  id bigint generated always as identity primary key,
  name text not null,
  pem text not null,
  fingerprint text not null,
  holder text not null,
  valid_from timestamptz not null,
  valid_to timestamptz not null,
  added_at timestamptz not null default now(),
  added_by bigint not null references person,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  version integer not null default 1,
  constraint trust_root_name_given check (name <> ''),
  constraint trust_root_fingerprint_form check (fingerprint ~ '^[0-9a-f]{64}$'),
  constraint trust_root_withdrawal_reasoned check ((withdrawn_at is null) = (withdrawn_reason is null))
);
comment on table trust_root is 'Certificates of authorities that an administrator has loaded; signatures are trusted through no other';
comment on column trust_root.fingerprint is 'SHA-256 of the certificate';
create unique index trust_root_once on trust_root (fingerprint) where withdrawn_at is null;

create table signature_check (
  id bigint generated always as identity primary key,
  file_id bigint not null references stored_file,
  at timestamptz not null default now(),
  trust_at timestamptz,
  state text not null,
  signatures jsonb not null,
  constraint signature_check_state_known check (state in ('unsigned', 'valid', 'invalid', 'unknown'))
);
comment on table signature_check is 'What an examination of a file''s signatures found; the latest counts, none is erased';
comment on column signature_check.trust_at is 'The last change of the roots it was made with; null: there were none';
comment on column signature_check.state is 'unknown: cannot be checked, with the reason in signatures';
create index signature_check_by_file on signature_check (file_id, id);

-- Not refuse_change: that would take away the right to update as well (db/rights.sql).
create function refuse_deletion() returns trigger language plpgsql as $$
begin
  raise exception 'evidence is withdrawn, never deleted' using errcode = 'insufficient_privilege';
end $$;
create trigger evidence_document_kept before delete on evidence_document
  for each row execute function refuse_deletion();
create trigger evidence_use_kept before delete on evidence_use
  for each row execute function refuse_deletion();
create trigger trust_root_kept before delete on trust_root
  for each row execute function refuse_deletion();
create trigger evidence_revision_append_only before update or delete on evidence_revision
  for each row execute function refuse_change();
create trigger signature_check_append_only before update or delete on signature_check
  for each row execute function refuse_change();
