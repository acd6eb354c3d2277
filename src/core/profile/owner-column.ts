/** The profile column that says who looks after a partner: people look for their own partners first. */
import { fold } from "../cells/cell";
import type { Column, Profile } from "./profile";

const owner =
  /^(?:(?:当社|自社|弊社|営業|社内)?(?:担当者?|責任者)名?|(?:account |partner |channel |our )?(?:owner|manager|rep)|pam|cam)$/;

export const isOwnerHeader = (header: string): boolean => owner.test(fold(header));

export const ownerColumn = ({ columns }: Profile): Column | undefined =>
  columns.find(({ header }) => isOwnerHeader(header));
