/** Strict service objects: what isn't implemented throws by name, and every call passes the checks of the real one. */

import { messageOf } from "../engine/custom-functions";
import type { Realm } from "../realm";
import { Unfit } from "./arguments";
import type { Execution, Scope } from "./execution";

type Method = (...args: never[]) => unknown;
export type Methods = Readonly<Record<string, Method>>;

/**
 * Members by what they cost. `local` ones are answered without Google (handles, builders, enums); `reads` and `writes`
 * are one round trip and one entry in the list of service calls each; `writes` are refused inside a custom function,
 * and so are `commands`, which change nothing in the spreadsheet but need a person in front of it.
 */
export interface Members {
  /** Called before each of the `writes`; throws where the cells are protected. */
  readonly guard?: () => void;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly local?: Methods;
  readonly reads?: Methods;
  readonly writes?: Methods;
  readonly commands?: Methods;
}

const overloaded = new WeakSet<Method>();

/** Marks a method that takes a varying number of arguments and checks them itself. */
export function overloads<M extends Method>(method: M): M {
  overloaded.add(method);
  return method;
}

const searching = new WeakSet<Method>();

/** Marks a writing method that looks at the cells first. */
export function searches<M extends Method>(method: M): M {
  searching.add(method);
  return method;
}

export class Strict {
  constructor(
    private readonly execution: Execution,
    private readonly realm: Realm,
  ) {}

  /** Builds a service object; `scope` is the permission that any of its methods needs. */
  object(name: string, scope: Scope, members: Members): object {
    const shown: Record<string, unknown> = { ...members.values, toString: () => name };
    for (const [key, method] of Object.entries(members.local ?? {})) {
      shown[key] = this.method(`${name}.${key}`, method, scope, false, false);
    }
    for (const [key, method] of Object.entries(members.reads ?? {})) {
      shown[key] = this.method(`${name}.${key}`, method, scope, true, false);
    }
    for (const [key, method] of Object.entries(members.writes ?? {})) {
      shown[key] = this.method(`${name}.${key}`, method, scope, true, true, members.guard);
    }
    for (const [key, method] of Object.entries(members.commands ?? {})) {
      shown[key] = this.method(`${name}.${key}`, method, scope, false, true);
    }
    return this.sealed(name, shown);
  }

  /** An object whose missing members throw by name. */
  sealed(name: string, shown: Readonly<Record<string, unknown>>): object {
    const missing = (key: string) => this.realm.exception(`${name}.${key} is not implemented in the host`);
    return new Proxy(shown, {
      get(target, key) {
        if (typeof key === "symbol") return undefined;
        if (Object.hasOwn(target, key)) return target[key];
        throw missing(key);
      },
      has: (target, key) => Object.hasOwn(target, key),
      set: (_target, key) => {
        throw missing(String(key));
      },
    });
  }

  private method(
    call: string,
    method: Method,
    scope: Scope,
    counted: boolean,
    touches: boolean,
    guard?: () => void,
  ): unknown {
    const { execution, realm } = this;
    return (...args: unknown[]): unknown => {
      try {
        if (touches) execution.refuseInFormula(call);
        execution.require(scope, call);
        if (!overloaded.has(method) && args.length !== method.length) throw new Error(mismatch(args, call));
        execution.refuseCall(call);
        if (counted) execution.count(call, scope === "spreadsheet" && (!touches || searching.has(method)));
        guard?.();
        if (counted && touches) execution.written();
        return realm.given((method as (...args: unknown[]) => unknown)(...args));
      } catch (error) {
        if (error instanceof realm.Error) throw error;
        const unfit = error instanceof Unfit ? `${mismatch(args, call)} ` : "";
        throw realm.exception(unfit + messageOf(error));
      }
    };
  }
}

export function mismatch(args: readonly unknown[], call: string): string {
  return `The parameters (${args.map(typeName).join(",")}) don't match the method signature for ${call}.`;
}

function typeName(value: unknown): string {
  if (value === undefined) return "undefined";
  if (value === null) return "null";
  if (Array.isArray(value)) return "number[]";
  return typeof value === "object" ? Object.prototype.toString.call(value).slice(8, -1) : capitalised(typeof value);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
