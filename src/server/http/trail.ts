/** What a change tells the audit trail. */

/** Where a request came from. */
export interface Origin {
  address: string;
  agent: string;
  requestId: string;
}

/** One change. `before` is null for what is new, `after` for what is withdrawn. */
export interface AuditEvent {
  /** What was done, as a feature and a verb: "task.confirm". */
  action: string;
  subject: { type: string; id: number | string; label: string };
  /** The agency that holds the subject, where one does. */
  agencyId?: number | null;
  before?: unknown;
  after?: unknown;
  reason?: string | null;
}

export interface Author {
  /** Null for the system itself and for people not yet signed in. */
  person: { id: number; name: string; role: string } | null;
  origin: Origin;
}
