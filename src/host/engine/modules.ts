/** The parts of Univer that the host needs as values; Node loads them as CommonJS, the page as bundled ES modules. */
import type * as Core from "@univerjs/core";
import type * as Formula from "@univerjs/engine-formula";

export interface UniverModules {
  readonly core: Pick<typeof Core, "ICommandService" | "numfmt">;
  readonly formula: Pick<
    typeof Formula,
    | "ArrayValueObject"
    | "BaseFunction"
    | "BooleanValueObject"
    | "ErrorType"
    | "ErrorValueObject"
    | "FormulaDataModel"
    | "FunctionType"
    | "IFunctionService"
    | "LexerTreeBuilder"
    | "NullValueObject"
    | "NumberValueObject"
    | "StringValueObject"
  >;
}
