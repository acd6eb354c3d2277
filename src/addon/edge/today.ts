/** The clock, at the edge: the core is told which day it is. */
import { dayOf } from "../../core/cells/day";

export const today = () => dayOf(new Date());
