/** What a plan says about an owner, and about itself in figures. */

/** How a plan changes who looks after a partner. */
export const ownerChanges = ["kept", "new", "changed", "released"] as const;
export type OwnerChange = (typeof ownerChanges)[number];

/** The plan as a whole, in figures. */
export const planFigures = ["points", "bound", "proven", "gain", "ownersKept"] as const;
export type PlanFigure = (typeof planFigures)[number];

/** How far the next action of a partner is. */
export const workStatuses = ["open", "going", "done", "held"] as const;
export type WorkStatus = (typeof workStatuses)[number];
