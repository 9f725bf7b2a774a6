-- Rubrics as versioned data: one row per edition; a published edition never changes again.

create table rubric (
  id bigint generated always as identity primary key,
  index_year integer not null,
  level text not null,
  unit_group text not null default '',
  edition integer not null,
  title text not null,
  source text,
  decimals integer not null default 3,
  is_rescaled boolean not null default false,
  is_illustrative boolean not null default false,
  state text not null default 'draft',
  previous_id bigint references rubric,
  published_at timestamptz,
  published_by bigint references person,
  superseded_at timestamptz,
  seed_code text,
  version integer not null default 1,
  constraint rubric_edition_once unique (index_year, level, unit_group, edition),
  constraint rubric_seed_once unique (seed_code),
  constraint rubric_title_given check (title <> ''),
  constraint rubric_year_plausible check (index_year between 2000 and 2100),
  constraint rubric_decimals_few check (decimals between 0 and 6),
  constraint rubric_level_known check (level in ('province', 'department', 'district', 'commune', 'vertical')),
  constraint rubric_state_known check (state in ('draft', 'published', 'superseded')),
  constraint rubric_publication_dated check ((state = 'draft') = (published_at is null)),
  constraint rubric_not_its_own_predecessor check (previous_id <> id)
);
comment on table rubric is 'One edition of a rubric: draft → published (immutable) → superseded';
comment on column rubric.unit_group is 'A group of units scored by a rubric of its own within the level; empty: all of the level';
comment on column rubric.edition is '1, 2, … within year, level and group; the decisions of a year may come more than once';
comment on column rubric.source is 'The paper that issued it; null: none is known ("chưa xác nhận")';
comment on column rubric.decimals is 'To how many decimals a rule rounds its points, half up';
comment on column rubric.is_rescaled is 'Points are rescaled to 100 where not everything was applicable';
comment on column rubric.is_illustrative is 'Made up ("dữ liệu minh hoạ"); says so wherever it shows';
comment on column rubric.previous_id is 'The edition it was cloned from; the crosswalk leads from that one to this one';
comment on column rubric.seed_code is 'The identity of a rubric that came with the program; a second loading passes over it';
create unique index rubric_one_published on rubric (index_year, level, unit_group) where state = 'published';

create table rubric_node (
  id bigint generated always as identity primary key,
  rubric_id bigint not null references rubric,
  code text not null,
  parent_id bigint references rubric_node,
  name text not null,
  position integer not null,
  max_points numeric not null,
  standing text not null default 'core',
  is_residual boolean not null default false,
  is_survey boolean,
  rule_kind text,
  rule_parameters jsonb,
  rule_source text,
  rule_confidence text not null default 'unconfirmed',
  source text,
  due_on date,
  lead_agency_id bigint references agency,
  withdrawn_at timestamptz,
  version integer not null default 1,
  constraint rubric_node_max_not_negative check (max_points >= 0),
  constraint rubric_node_name_given check (name <> ''),
  constraint rubric_node_standing_known check (standing in ('core', 'bonus', 'penalty')),
  constraint rubric_node_confidence_known check (rule_confidence in ('confirmed', 'unconfirmed')),
  constraint rubric_node_rule_whole check ((rule_kind is null) = (rule_parameters is null))
);
create unique index rubric_node_code_once on rubric_node (rubric_id, code) where withdrawn_at is null;
create index rubric_node_by_rubric on rubric_node (rubric_id, position);
comment on column rubric_node.standing is 'Part of the 100, or a bonus or penalty outside it with its yearly cap as maximum';
comment on column rubric_node.is_survey is 'Scored by a survey, so not by the unit itself; null: nobody has said';
comment on column rubric_node.rule_kind is 'A kind of domain/scoring/rules; null for a node that is the sum of its children';
comment on column rubric_node.source is 'Where the paper says so: article, point, page';
comment on column rubric_node.due_on is 'The criterion''s own deadline; evidence of a later date warns';

create table rubric_slot (
  id bigint generated always as identity primary key,
  node_id bigint not null references rubric_node,
  position integer not null,
  name text not null,
  is_required boolean not null default true,
  withdrawn_at timestamptz,
  constraint rubric_slot_name_given check (name <> '')
);
create index rubric_slot_by_node on rubric_slot (node_id, position);
comment on table rubric_slot is 'A paper a node asks for';

create table rubric_crosswalk (
  id bigint generated always as identity primary key,
  from_rubric_id bigint not null references rubric,
  to_rubric_id bigint not null references rubric,
  from_node_id bigint references rubric_node,
  to_node_id bigint references rubric_node,
  kind text not null,
  note text,
  confidence text not null default 'unconfirmed',
  decided_by bigint references person,
  version integer not null default 1,
  constraint rubric_crosswalk_once unique nulls not distinct (from_rubric_id, to_rubric_id, from_node_id, to_node_id),
  constraint rubric_crosswalk_kind_known check (kind in ('same', 'split', 'merged', 'reWeighted', 'new', 'dropped')),
  constraint rubric_crosswalk_ends check (
    case kind when 'new' then from_node_id is null and to_node_id is not null
              when 'dropped' then from_node_id is not null and to_node_id is null
              else from_node_id is not null and to_node_id is not null end),
  constraint rubric_crosswalk_confidence_known check (confidence in ('confirmed', 'unconfirmed'))
);
create index rubric_crosswalk_by_target on rubric_crosswalk (to_rubric_id);
comment on table rubric_crosswalk is 'How the nodes of one edition go over into the next';

-- A published edition is immutable in the database itself, whoever asks.
create function refuse_published_rubric() returns trigger language plpgsql as $$
declare
  held bigint;
begin
  if tg_table_name = 'rubric_node' then
    held := coalesce(new.rubric_id, old.rubric_id);
  else
    select rubric_id into held from rubric_node where id = coalesce(new.node_id, old.node_id);
  end if;
  if exists (select from rubric where id = held and state <> 'draft') then
    raise exception 'a published rubric never changes' using errcode = 'check_violation', constraint = 'rubric_published_immutable';
  end if;
  return coalesce(new, old);
end $$;
create trigger rubric_node_immutable before insert or update or delete on rubric_node
  for each row execute function refuse_published_rubric();
create trigger rubric_slot_immutable before insert or update or delete on rubric_slot
  for each row execute function refuse_published_rubric();

create function refuse_published_rubric_head() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.state = 'draft' then return old; end if;
  elsif old.state = 'draft' then
    return new;
  elsif old.state = 'published' and new.state in ('published', 'superseded')
    and to_jsonb(new) - '{state,superseded_at,version}'::text[] = to_jsonb(old) - '{state,superseded_at,version}'::text[] then
    return new;
  end if;
  raise exception 'a published rubric never changes' using errcode = 'check_violation', constraint = 'rubric_published_immutable';
end $$;
create trigger rubric_immutable before update or delete on rubric
  for each row execute function refuse_published_rubric_head();
