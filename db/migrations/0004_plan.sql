-- A plan as issued and what was read from it. Every row keeps its line in the source document.

create table plan (
  id bigint generated always as identity primary key,
  number text not null,
  issued_on date,
  issuer text,
  title text not null,
  place text,
  signer text,
  recipients text[] not null default '{}',
  index_year integer,
  total_max numeric,
  total_previous_printed numeric,
  total_target numeric,
  document_id bigint,
  version integer not null default 1,
  constraint plan_once unique nulls not distinct (number, issued_on, issuer)
);
comment on column plan.index_year is 'The year whose results the plan prints as last year''s';
comment on column plan.document_id is 'The document last imported';

create table plan_document (
  id bigint generated always as identity primary key,
  plan_id bigint not null references plan,
  sha256 text not null,
  file_name text not null,
  format text not null,
  content bytea not null,
  lines text[] not null,
  reading jsonb not null,
  imported_at timestamptz not null default now(),
  imported_by bigint references person,
  constraint plan_document_once unique (plan_id, sha256),
  constraint plan_document_format_known check (format in ('text', 'docx', 'xlsx'))
);
comment on column plan_document.reading is 'What the importer read, as domain/plan/plan.ts states it';
alter table plan add constraint plan_document_known foreign key (document_id) references plan_document;

create table target (
  id bigint generated always as identity primary key,
  plan_id bigint not null references plan,
  position integer not null,
  section text not null,
  text text not null,
  measure text not null,
  comparator text not null,
  value numeric,
  unit text not null,
  base_year integer,
  line integer,
  withdrawn_at timestamptz,
  constraint target_comparator_known check (comparator in ('eq', 'gte', 'gt', 'lte', 'lt'))
);
create index target_by_plan on target (plan_id, position);

create table node (
  id bigint generated always as identity primary key,
  plan_id bigint not null references plan,
  code text not null,
  parent_id bigint references node,
  level text not null,
  name text not null,
  position integer not null,
  max_points numeric,
  previous_score numeric,
  target numeric,
  is_residual boolean not null,
  is_survey boolean,
  survey_basis text,
  lead_agency_id bigint references agency,
  lead_name text,
  lead_basis text not null,
  lead_reason text,
  line integer,
  withdrawn_at timestamptz,
  version integer not null default 1,
  constraint node_code_once unique (plan_id, code),
  constraint node_level_known check (level in ('field', 'criterion', 'subCriterion')),
  constraint node_lead_basis_known check (lead_basis in ('printed', 'proposed', 'confirmed'))
);
comment on column node.is_survey is 'Scored by a survey; null: nobody has said';
comment on column node.lead_basis is 'Printed on the paper; proposed for a blank cell with a reason; confirmed by a person';

create table finding (
  id bigint generated always as identity primary key,
  plan_id bigint not null references plan,
  document_id bigint not null references plan_document,
  code text not null,
  severity text not null,
  node_code text,
  line integer,
  message text not null,
  state text not null default 'open',
  note text,
  decided_by bigint references person,
  decided_at timestamptz,
  version integer not null default 1,
  constraint finding_severity_known check (severity in ('error', 'warning', 'info')),
  constraint finding_state_known check (state in ('open', 'accepted', 'corrected')),
  constraint finding_note_given check (state = 'open' or decided_at is not null)
);
create index finding_by_document on finding (document_id);
