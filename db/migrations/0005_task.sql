-- Tasks, who holds them, how far each holder is, and which points they are to win.

create table task (
  id bigint generated always as identity primary key,
  plan_id bigint not null references plan,
  number text not null,
  position integer not null,
  text text not null,
  deadline_text text not null,
  last_day date,
  deadline_precision text,
  line integer,
  withdrawn_at timestamptz,
  version integer not null default 1,
  constraint task_precision_known check (deadline_precision in ('month', 'day'))
);
create unique index task_number_once on task (plan_id, number) where withdrawn_at is null;

create table task_party (
  id bigint generated always as identity primary key,
  task_id bigint not null references task,
  role text not null,
  position integer not null,
  printed_name text not null,
  agency_id bigint references agency,
  group_code text,
  is_unresolved boolean not null default false,
  withdrawn_at timestamptz,
  constraint task_party_role_known check (role in ('lead', 'coordinating')),
  constraint task_party_agency_or_group check (agency_id is null or group_code is null)
);
comment on column task_party.is_unresolved is 'No agency of the register, or a group whose members are not registered: its obligations are not known';
create index task_party_by_task on task_party (task_id);

create table obligation (
  id bigint generated always as identity primary key,
  task_id bigint not null references task,
  agency_id bigint not null references agency,
  via_group text,
  state text not null default 'notStarted',
  reason text,
  extended_to date,
  delivered_on date,
  updated_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  version integer not null default 1,
  constraint obligation_once unique (task_id, agency_id),
  constraint obligation_state_known check (state in ('notStarted', 'inProgress', 'submitted', 'confirmed', 'returned', 'cancelled')),
  constraint obligation_reason_given check (state not in ('returned', 'cancelled') or reason is not null),
  constraint obligation_delivery_dated check (state not in ('submitted', 'confirmed') or delivered_on is not null)
);
create index obligation_by_agency on obligation (agency_id);
comment on column obligation.delivered_on is 'Day of the submission that stands; null again once withdrawn, returned or reopened';
comment on table obligation is 'What one agency owes for one task; a group of n members gives n rows';

create table obligation_entry (
  id bigint generated always as identity primary key,
  obligation_id bigint not null references obligation,
  at timestamptz not null default now(),
  person_id bigint not null references person,
  kind text not null,
  note text,
  link text,
  state_before text,
  state_after text,
  constraint obligation_entry_kind_known check (kind in ('note', 'evidence', 'move', 'extension'))
);
create index obligation_entry_by_obligation on obligation_entry (obligation_id, id);

create table extension (
  id bigint generated always as identity primary key,
  obligation_id bigint not null references obligation,
  asked_day date not null,
  reason text not null,
  asked_by bigint not null references person,
  asked_at timestamptz not null default now(),
  state text not null default 'asked',
  granted_day date,
  decision_reason text,
  decided_by bigint references person,
  decided_at timestamptz,
  version integer not null default 1,
  constraint extension_state_known check (state in ('asked', 'granted', 'refused'))
);
create unique index extension_one_open on extension (obligation_id) where state = 'asked';

create table task_link (
  id bigint generated always as identity primary key,
  task_id bigint not null references task,
  node_id bigint not null references node,
  state text not null default 'proposed',
  strength numeric,
  reason text not null,
  decided_by bigint references person,
  decided_at timestamptz,
  version integer not null default 1,
  constraint task_link_once unique (task_id, node_id),
  constraint task_link_state_known check (state in ('proposed', 'confirmed', 'rejected'))
);
create index task_link_by_node on task_link (node_id);
