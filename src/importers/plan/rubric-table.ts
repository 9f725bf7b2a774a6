/** The appendix of the index: the tree with its rests, totals, leads, and what is wrong with it. */
import type { Finding, ImportedPlan, NodeLead, PlanNode } from '#domain/plan/plan.ts';
import { sum } from '#domain/points/points.ts';
import { checkFigures } from '#domain/rubric/checks.ts';
import { columnSum } from '#domain/rubric/ledger.ts';
import { restsOf, type Rest } from '#domain/rubric/rest.ts';
import { childrenByParent } from '#domain/rubric/tree.ts';
import { proposeLeads, type LeadRow } from './lead-proposals.ts';
import { placeRows, type Place } from './node-places.ts';
import { readParties, unknownParty } from './parties.ts';
import { readRubricRows, type RubricTable, type RubricTableRow } from './rubric-rows.ts';
import { runsOf, type TableRun } from './table-runs.ts';

type Placed = RubricTableRow & Place;

const standingNames = (cell: string): string | null =>
  readParties(cell)
    .map(({ name }) => name)
    .join('; ') || null;

function leadRow(row: Placed): LeadRow {
  const name = standingNames(row.lead.text);
  const { code, parent, level, line } = row;
  const merged = row.lead.mergedFrom !== null && name !== null;
  return {
    ...{ code, parent, level, line },
    printed: merged ? null : name,
    merged: merged ? { name, line: row.lead.mergedFrom ?? line } : null,
  };
}

const toNode = (
  { code, parent, level, name, maxPoints, previousScore, target, line }: Placed,
  lead: NodeLead,
): PlanNode => ({
  ...{ code, parent, level, name, maxPoints, previousScore, target, lead },
  residual: false,
  line,
});

function restNode(rest: Rest, parent: PlanNode): PlanNode {
  const { code, maxPoints, previousScore, target } = rest;
  return {
    code,
    parent: parent.code,
    level: parent.level === 'field' ? 'criterion' : 'subCriterion',
    name: `Phần còn lại của ${parent.code}, không liệt kê trong văn bản`,
    ...{ maxPoints, previousScore, target },
    lead: { name: parent.lead.name, basis: 'proposed', reason: `Theo mục cha ${parent.code}.` },
    residual: true,
    line: null,
  };
}

/** Each rest stands behind the last row of its parent's subtree. */
function withRests(nodes: readonly PlanNode[], rests: readonly Rest[]): PlanNode[] {
  const restOf = new Map(rests.map((rest) => [rest.parent, rest]));
  const children = childrenByParent(nodes);
  const ordered: PlanNode[] = [];
  const visit = (node: PlanNode): void => {
    ordered.push(node);
    for (const child of children.get(node.code) ?? []) visit(child);
    const rest = restOf.get(node.code);
    if (rest) ordered.push(restNode(rest, node));
  };
  for (const field of children.get(null) ?? []) visit(field);
  return ordered;
}

/** Printed leads that are no agency or group known by name. */
const unknownLeads = (placed: readonly Placed[]): Finding[] =>
  placed.flatMap(({ code, line, lead }) =>
    (lead.mergedFrom === null ? readParties(lead.text) : [])
      .filter(({ kind }) => kind === 'unknown')
      .map(({ name }) => unknownParty(name, `mục ${code}`, code, line)),
  );

function missingMaxima(nodes: readonly PlanNode[], unreadable: readonly Finding[]): Finding[] {
  const reported = new Set(unreadable.map(({ line }) => line));
  const parents = new Set(nodes.map(({ parent }) => parent));
  return nodes
    .filter(({ maxPoints, line }) => maxPoints === null && !reported.has(line))
    .map(({ code, line }) => ({
      code: 'maximum-missing',
      severity: parents.has(code) ? 'warning' : 'error',
      node: code,
      line,
      message: `Dòng ${line}, mục ${code}: để trống điểm tối đa; hãy nhập điểm tối đa.`,
    }));
}

function totalsOf(
  table: RubricTable,
  nodes: readonly PlanNode[],
): ImportedPlan['rubric']['totals'] {
  const fields = nodes.filter(({ parent }) => parent === null);
  const scores = fields.map((field) => field.previousScore).filter((score) => score !== null);
  return {
    maxPoints: table.total.maxPoints ?? columnSum(fields, 'maxPoints'),
    previousScore: { printed: table.total.previousScore, summed: sum(scores) },
    target: table.total.target ?? columnSum(fields, 'target'),
  };
}

const noLeadColumn = (line: number): Finding => ({
  code: 'lead-column-missing',
  severity: 'warning',
  node: null,
  line,
  message: `Dòng ${line}: bảng chỉ số không có cột cơ quan chủ trì; hãy giao cơ quan cho từng mục sau khi nhập.`,
});

function readLeads(placed: readonly Placed[], runs: readonly TableRun[]) {
  const hasColumn = runs.some(({ columns }) => columns.at.lead !== undefined);
  if (hasColumn) return proposeLeads(placed.map(leadRow));
  const none: NodeLead = { name: null, basis: 'proposed', reason: null };
  return { leads: placed.map(() => none), findings: runs.map(({ line }) => noLeadColumn(line)) };
}

/** Reads the index tree. `indexYear` is the year of the printed score, else the one before the target's:
 * the tree is the one those scores were given by. */
export function readRubric(allRuns: readonly TableRun[]) {
  const runs = runsOf(allRuns, 'rubric');
  const table = readRubricRows(runs);
  const { places, findings: misplaced } = placeRows(table.rows);
  const placed = table.rows.flatMap((row, at) => {
    const place = places[at];
    return place ? [{ ...row, ...place }] : [];
  });
  const { leads, findings: blankLeads } = readLeads(placed, runs);
  const printed = placed.flatMap((row, at) => {
    const lead = leads[at];
    return lead ? [toNode(row, lead)] : [];
  });
  const rests = restsOf(printed);
  const nodes = withRests(printed, rests);
  const years = runs[0]?.columns.years;
  return {
    indexYear: years?.previousScore ?? (years?.target ? years.target - 1 : null),
    nodes,
    totals: totalsOf(table, nodes),
    findings: [
      ...table.findings,
      ...misplaced,
      ...missingMaxima(printed, table.findings),
      ...checkFigures(nodes, rests, table.total, table.totalLine),
      ...unknownLeads(placed),
      ...blankLeads,
    ],
  };
}
