-- The audit trail: append-only, in the transaction of the change it tells of; sealed afterwards into
-- a chain of hashes, so that no writer waits for another.

-- Text as it is searched: no diacritics, lower case, "đ" as "d"; the same as fold() of domain/text.
-- The dictionary is bound when the function is made, which is what makes it immutable in fact.
create function fold_text(given text) returns text language sql immutable strict parallel safe
  return lower(unaccent('unaccent'::regdictionary, normalize(given, NFC)));

create table audit_event (
  -- Stands before the id: defaults are taken in this order, so whoever holds an id already has a
  -- transaction's number. The sealer's horizon rests on it, and on identity values not being cached.
  transaction_id xid8 not null default pg_current_xact_id(),
  id bigint generated always as identity,
  at timestamptz not null default clock_timestamp(),
  person_id bigint,
  person_name text,
  person_role text,
  address text not null,
  agent text not null,
  request_id text not null,
  action text not null,
  subject_type text not null,
  subject_id text not null,
  subject_label text not null,
  agency_id bigint,
  old_value jsonb,
  new_value jsonb,
  reason text,
  search_text text not null generated always as (
    fold_text(subject_label || ' ' || coalesce(person_name, '') || ' ' || coalesce(reason, ''))
  ) stored,
  primary key (id, at)
) partition by range (at);
comment on table audit_event is 'One change, never altered; one partition a month';
create index audit_event_by_time on audit_event (at, id);
create index audit_event_by_person on audit_event (person_id, at, id) where person_id is not null;
create index audit_event_by_subject on audit_event (subject_type, subject_id, at, id);
create index audit_event_by_agency on audit_event (agency_id, at, id) where agency_id is not null;
create index audit_event_by_action on audit_event (action, at, id);

create index audit_event_by_text on audit_event using gin (search_text gin_trgm_ops);
comment on column audit_event.search_text is 'Derived, so not part of the leaf hash; kept, since folding costs more than all the rest of a search';

-- What lies outside the months made so far (a clock gone wrong) is kept here rather than lost.
create table audit_event_other partition of audit_event default;

create table audit_seal (
  number bigint primary key,
  from_id bigint not null,
  to_id bigint not null,
  event_ids bigint[] not null,
  leaves bytea not null,
  root bytea not null,
  previous_hash bytea not null,
  hash bytea not null,
  sealed_at timestamptz not null,
  constraint audit_seal_range check (from_id <= to_id)
);
comment on table audit_seal is 'Closes the events from_id to to_id; RFC 6962 root over their leaf hashes';
comment on column audit_seal.event_ids is 'The events there were, in order; ids of transactions rolled back are missing by right';
comment on column audit_seal.leaves is 'Leaf hashes in the order of event_ids, 32 bytes each: they name the row that was altered';
comment on column audit_seal.hash is 'Over everything in this row and previous_hash: the chain';

create table audit_head (
  only_row boolean primary key default true check (only_row),
  number bigint not null,
  to_id bigint not null,
  hash bytea not null
);
comment on table audit_head is 'The last seal, a second time: seals taken off the end are missed, and sealers wait here for each other';
insert into audit_head (number, to_id, hash) values (0, 0, decode(repeat('00', 32), 'hex'));

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail is append-only' using errcode = 'insufficient_privilege';
end $$;

create function refuse_step_back() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' or new.number <> old.number + 1 or new.to_id <= old.to_id or not exists (
    select from audit_seal s
    where s.number = new.number and s.to_id = new.to_id and s.hash = new.hash and s.previous_hash = old.hash
  ) then
    raise exception 'the audit trail goes forward, seal by seal' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

create trigger audit_event_append_only before update or delete on audit_event
  for each row execute function refuse_change();
create trigger audit_event_no_truncate before truncate on audit_event
  for each statement execute function refuse_change();
create trigger audit_event_no_truncate before truncate on audit_event_other
  for each statement execute function refuse_change();
create trigger audit_seal_append_only before update or delete on audit_seal
  for each row execute function refuse_change();
create trigger audit_seal_no_truncate before truncate on audit_seal
  for each statement execute function refuse_change();
create trigger audit_head_no_truncate before truncate on audit_head
  for each statement execute function refuse_step_back();
create trigger audit_head_forward before insert or update or delete on audit_head
  for each row execute function refuse_step_back();

-- One month's partition. A month that already has rows in audit_event_other is left there.
-- Attached, not created in place: writers go on meanwhile.
create function make_audit_month(month date) returns void language plpgsql as $$
declare
  partition text := 'audit_event_' || to_char(month, 'YYYY_MM');
  first timestamptz := month::timestamp at time zone 'UTC';
  last timestamptz := (month + interval '1 month')::timestamp at time zone 'UTC';
begin
  if to_regclass(partition) is not null
    or exists (select from audit_event_other where at >= first and at < last) then
    return;
  end if;
  execute format('create table %I (like audit_event including defaults including generated)', partition);
  execute format('create trigger audit_event_no_truncate before truncate on %I for each statement execute function refuse_change()', partition);
  execute format('alter table audit_event attach partition %I for values from (%L) to (%L)', partition, first, last);
end $$;

-- Makes the months from a day on; the application calls it, although it may make no tables itself.
create function ensure_audit_months(from_day date default current_date) returns void
  language plpgsql security definer set search_path from current set lock_timeout = '2s' as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('chiso audit months', 0));
  for i in 0..2 loop
    perform make_audit_month((date_trunc('month', from_day) + make_interval(months => i))::date);
  end loop;
end $$;

-- A function with its owner's rights: who may call it is said in rights.sql.
revoke execute on function ensure_audit_months(date) from public;
select ensure_audit_months();
