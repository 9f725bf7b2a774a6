-- Sheets at work: who acts in a stage, extensions, the totals of a layer, reasons kept apart.

alter table round_stage add column part text not null;
alter table round_stage add constraint round_stage_part_known
  check (part in ('unitOfficer', 'unitLeader', 'appraiser', 'council'));
comment on column round_stage.part is 'Who acts in it, seen from the unit; domain/assessment/part';

alter table sheet drop constraint sheet_state_known;
alter table sheet add constraint sheet_state_known check (state in ('open', 'returned', 'published'));
alter table sheet add column extended_to date;
comment on column sheet.extended_to is 'The last day given to this unit in the stage it is at; null without an extension';
create index sheet_by_stage on sheet (round_id, stage);

alter table score add column not_applicable text;
alter table score add constraint score_not_applicable_reasoned
  check (state <> 'notApplicable' or not_applicable is not null or facts <> '{}');
comment on column score.not_applicable is 'Why a person says the node does not apply; null where the rule itself says so';
comment on column score.reason is 'Why it differs from the layer before';
create index score_by_node on score (node_id);

create table sheet_result (
  sheet_id bigint not null references sheet,
  stage_id bigint not null references round_stage,
  points numeric not null,
  applicable_max numeric not null,
  bonus numeric not null,
  penalty numeric not null,
  total numeric not null,
  index_percent numeric,
  missing integer not null,
  fields jsonb not null,
  at timestamptz not null default now(),
  primary key (sheet_id, stage_id)
);
comment on table sheet_result is 'Totals of what stands at a stage, computed by domain/scoring whenever the layer changes; `score verify` recomputes them';
comment on column sheet_result.fields is 'Per root node: code, points, applicableMax; as domain/ranking takes them';

alter table second_appraisal add column not_applicable text;
alter table second_appraisal add column reason text;
create index second_appraisal_by_agency on second_appraisal (agency_id);

alter table appraiser add constraint appraiser_never_own check (unit_id is null or unit_id <> agency_id);
create index appraiser_by_agency on appraiser (agency_id) where withdrawn_at is null;

create function refuse_delete() returns trigger language plpgsql as $$
begin
  raise exception 'a score is never deleted' using errcode = 'insufficient_privilege';
end $$;
create trigger sheet_result_not_deleted before delete on sheet_result
  for each row execute function refuse_delete();
create trigger score_not_deleted before delete on score
  for each row execute function refuse_delete();
