-- The installation and the agencies of its province, each with the days between which it existed.

create extension if not exists btree_gist;
create extension if not exists unaccent;
create extension if not exists pg_trgm;

create table installation (
  only_row boolean primary key default true check (only_row),
  province_name text not null,
  is_sample boolean not null default false,
  working_day date
);
comment on table installation is 'One row: whose installation this is';
comment on column installation.working_day is 'A sample is frozen at this day so that its deadlines mean something; null: the clock decides';

create table agency (
  id bigint generated always as identity primary key,
  name text not null,
  short_name text not null,
  -- The comparison key of domain/agency/names: the same for every spelling of one agency.
  key text not null,
  kind text not null,
  valid_from date,
  valid_to date,
  -- The district of a commune.
  parent_id bigint references agency,
  source text,
  confidence text not null default 'unconfirmed',
  seed_code text,
  is_standing boolean not null default false,
  version integer not null default 1,
  constraint agency_kind_known check (kind in ('department', 'district', 'commune', 'vertical', 'press', 'province', 'unknown')),
  constraint agency_confidence_known check (confidence in ('verified', 'inferred', 'unconfirmed')),
  constraint agency_seed_once unique (seed_code),
  constraint agency_name_given check (name <> ''),
  constraint agency_days_in_order check (valid_from is null or valid_to is null or valid_from <= valid_to),
  constraint agency_one_at_a_time exclude using gist (key with =, coalesce(parent_id, 0) with =, daterange(valid_from, valid_to, '[]') with &&)
);
comment on table agency is 'A body with its own interval of existence; a successor of the same name is another row';
comment on column agency.valid_from is 'First day; null: not known, from the beginning';
comment on column agency.valid_to is 'Last day; null: still there';
comment on column agency.confidence is 'Seen in the source, inferred from it, or waiting for the province to confirm it';
comment on column agency.seed_code is 'The identity of a row that came with the program; a second loading passes over it';
create unique index agency_one_standing on agency (is_standing) where is_standing;

create table agency_succession (
  id bigint generated always as identity primary key,
  predecessor_id bigint not null references agency,
  successor_id bigint references agency,
  on_day date,
  kind text not null,
  source text,
  confidence text not null default 'unconfirmed',
  constraint agency_succession_once unique nulls not distinct (predecessor_id, successor_id),
  constraint agency_succession_kind_known check (kind in ('rename', 'merge', 'split', 'dissolve')),
  constraint agency_succession_heir check ((successor_id is null) = (kind = 'dissolve')),
  constraint agency_succession_confidence_known check (confidence in ('verified', 'inferred', 'unconfirmed')),
  constraint agency_succession_two_bodies check (predecessor_id <> successor_id)
);
create index agency_succession_by_successor on agency_succession (successor_id);
comment on column agency_succession.on_day is 'First day of the new order; null: not known';
comment on table agency_succession is 'Who took over from whom, many to many; old results are never moved';
