-- Scoring rounds: their stages, one sheet per unit, one layer of scores per stage.

create table round (
  id bigint generated always as identity primary key,
  rubric_id bigint not null references rubric,
  name text not null,
  index_year integer not null,
  state text not null default 'preparing',
  is_illustrative boolean not null default false,
  grade_bands jsonb not null default '[]',
  created_at timestamptz not null default now(),
  version integer not null default 1,
  constraint round_name_once unique (name),
  constraint round_name_given check (name <> ''),
  constraint round_state_known check (state in ('preparing', 'open', 'closed'))
);
comment on table round is 'A season of scoring: one rubric edition, a set of units, stages in any number';
comment on column round.grade_bands is 'Grades by index %, as domain/ranking states them; provinces differ';

create table round_stage (
  id bigint generated always as identity primary key,
  round_id bigint not null references round,
  position integer not null,
  kind text not null,
  name text not null,
  opens_on date not null,
  closes_on date not null,
  rules jsonb not null default '{}',
  version integer not null default 1,
  constraint round_stage_position_once unique (round_id, position) deferrable,
  constraint round_stage_kind_known check (kind in ('selfScore', 'approval', 'appraisal', 'explanation', 'council', 'publication')),
  constraint round_stage_days_in_order check (opens_on <= closes_on),
  constraint round_stage_name_given check (name <> '')
);
comment on column round_stage.opens_on is 'From 00:00 of this day in Asia/Ho_Chi_Minh';
comment on column round_stage.closes_on is 'To 24:00 of this day in Asia/Ho_Chi_Minh';
comment on column round_stage.rules is 'What must be complete before the stage ends, as domain/assessment states it';

create table sheet (
  id bigint generated always as identity primary key,
  round_id bigint not null references round,
  agency_id bigint not null references agency,
  league text not null default '',
  stage integer not null default 1,
  state text not null default 'open',
  note text,
  withdrawn_at timestamptz,
  version integer not null default 1,
  constraint sheet_unit_once unique (round_id, agency_id),
  constraint sheet_state_known check (state in ('open', 'submitted', 'returned', 'locked', 'published'))
);
create index sheet_by_agency on sheet (agency_id);
comment on table sheet is 'One unit''s sheet in a round (phiếu chấm)';
comment on column sheet.stage is 'The position of the stage it is at';

create table sheet_move (
  id bigint generated always as identity primary key,
  sheet_id bigint not null references sheet,
  at timestamptz not null default now(),
  person_id bigint references person,
  action text not null,
  stage_before integer not null,
  stage_after integer not null,
  state_before text not null,
  state_after text not null,
  closes_on date,
  reason text
);
create index sheet_move_by_sheet on sheet_move (sheet_id, id);
comment on table sheet_move is 'The log of a sheet: replayed, it gives the sheet''s state';
comment on column sheet_move.closes_on is 'The last day given by an extension';

create table score (
  id bigint generated always as identity primary key,
  sheet_id bigint not null references sheet,
  stage_id bigint not null references round_stage,
  node_id bigint not null references rubric_node,
  state text not null,
  facts jsonb not null default '{}',
  points numeric,
  reason text,
  person_id bigint references person,
  at timestamptz not null default now(),
  version integer not null default 1,
  constraint score_once unique (sheet_id, stage_id, node_id),
  constraint score_state_known check (state in ('scored', 'missing', 'notApplicable')),
  constraint score_points_when_scored check ((state = 'scored') = (points is not null))
);
comment on table score is 'A layer''s value of one node: facts in, points computed by the node''s rule';
comment on column score.state is 'Zero is a score; missing and not applicable are none';
comment on column score.reason is 'Why not applicable, or why it differs from the layer before';

create table sheet_total (
  id bigint generated always as identity primary key,
  sheet_id bigint not null references sheet,
  stage_id bigint not null references round_stage,
  kind text not null,
  points numeric not null,
  source text not null,
  at timestamptz not null default now(),
  person_id bigint references person,
  constraint sheet_total_kind_known check (kind in ('printed', 'official'))
);
create index sheet_total_by_sheet on sheet_total (sheet_id, stage_id, id);
comment on table sheet_total is 'Totals as somebody printed or announced them, beside the computed ones; a later row corrects, none erases';

create table appraiser (
  id bigint generated always as identity primary key,
  round_id bigint not null references round,
  agency_id bigint not null references agency,
  node_id bigint references rubric_node,
  unit_id bigint references agency,
  withdrawn_at timestamptz,
  version integer not null default 1
);
create unique index appraiser_once on appraiser (round_id, agency_id, coalesce(node_id, 0), coalesce(unit_id, 0)) where withdrawn_at is null;
comment on table appraiser is 'Who appraises which node (null: all) of which unit (null: all); never the own unit';

create table second_appraisal (
  id bigint generated always as identity primary key,
  sheet_id bigint not null references sheet,
  stage_id bigint not null references round_stage,
  node_id bigint not null references rubric_node,
  agency_id bigint not null references agency,
  state text,
  facts jsonb,
  points numeric,
  person_id bigint references person,
  at timestamptz,
  version integer not null default 1,
  constraint second_appraisal_once unique (sheet_id, stage_id, node_id),
  constraint second_appraisal_state_known check (state in ('scored', 'missing', 'notApplicable')),
  constraint second_appraisal_points_when_scored check ((state is not distinct from 'scored') = (points is not null))
);
comment on table second_appraisal is 'A blind second look at a sample; agency_id appraises without seeing the first';

create table thread (
  id bigint generated always as identity primary key,
  sheet_id bigint not null references sheet,
  node_id bigint not null references rubric_node,
  state text not null default 'open',
  opened_by bigint not null references person,
  opened_at timestamptz not null default now(),
  resolved_by bigint references person,
  resolved_at timestamptz,
  version integer not null default 1,
  constraint thread_state_known check (state in ('open', 'resolved')),
  constraint thread_resolution_dated check ((state = 'resolved') = (resolved_at is not null))
);
create index thread_by_sheet on thread (sheet_id, node_id);
comment on table thread is 'A question of an appraiser and the unit''s explanations (giải trình)';

create table thread_message (
  id bigint generated always as identity primary key,
  thread_id bigint not null references thread,
  person_id bigint not null references person,
  at timestamptz not null default now(),
  text text not null,
  constraint thread_message_said check (text <> '')
);
create index thread_message_by_thread on thread_message (thread_id, id);

create table ministry_score (
  id bigint generated always as identity primary key,
  rubric_id bigint not null references rubric,
  node_id bigint not null references rubric_node,
  self_points numeric,
  points numeric,
  reason text,
  source text not null,
  remedy text,
  remedy_task_id bigint references task,
  at timestamptz not null default now(),
  person_id bigint references person,
  version integer not null default 1,
  constraint ministry_score_once unique (rubric_id, node_id)
);
comment on table ministry_score is 'The Ministry''s score and reason of a node of the province''s own rubric, beside ours';

create table publication (
  id bigint generated always as identity primary key,
  round_id bigint not null references round,
  number integer not null,
  at timestamptz not null default now(),
  person_id bigint not null references person,
  content text not null,
  sha256 text not null,
  reason text,
  constraint publication_once unique (round_id, number),
  constraint publication_correction_reasoned check (number = 1 or reason is not null)
);
comment on table publication is 'A frozen snapshot of a round''s results; a correction is another row, the old one stays';
create trigger publication_append_only before update or delete on publication
  for each row execute function refuse_change();
create trigger sheet_move_append_only before update or delete on sheet_move
  for each row execute function refuse_change();
create trigger thread_message_append_only before update or delete on thread_message
  for each row execute function refuse_change();
create trigger sheet_total_append_only before update or delete on sheet_total
  for each row execute function refuse_change();
