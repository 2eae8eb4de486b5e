package org.waymark.check.rule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.projectnessie.cel.Env;
import org.projectnessie.cel.EnvOption;
import org.projectnessie.cel.EvalOption;
import org.projectnessie.cel.Library;
import org.projectnessie.cel.Program;
import org.projectnessie.cel.ProgramOption;
import org.projectnessie.cel.checker.Decls;
import org.projectnessie.cel.common.types.BoolT;
import org.projectnessie.cel.common.types.Err;
import org.projectnessie.cel.common.types.ref.Val;
import org.projectnessie.cel.extension.StringsLib;
import org.waymark.schema.SchemaException;

/** A compiled expression. Immutable, and run by several threads at once. */
final class CelProgram {

    private static final String SELF = "self";
    private static final String PREVIOUS = "previous";

    private final Program program;
    private final List<CelField> used;
    private final boolean looksBack;

    private CelProgram(Program program, List<CelField> used, boolean looksBack) {
        this.program = program;
        this.used = used;
        this.looksBack = looksBack;
    }

    /**
     * What an expression came to. A blank field that the schema requires is reported as such, so that nothing is to be said
     * of a rule that needs it.
     *
     * @param reason why it came to nothing, as part of a sentence; null otherwise, and where a value is unknown
     */
    record Result(TruthValue holds, @Nullable String reason) {
        private static final Result TRUE = new Result(TruthValue.TRUE, null);
        private static final Result FALSE = new Result(TruthValue.FALSE, null);
        private static final Result UNKNOWN = new Result(TruthValue.UNKNOWN, null);
    }

    /**
     * Compiles an expression over the fields of the rule's schema.
     *
     * @throws SchemaException when it cannot be parsed, names what there is not, mixes types or gives no truth value
     */
    static CelProgram compile(String text, RuleSource rule) {
        if (text.isBlank()) {
            throw rule.fault("\"rule\" is empty; write an expression such as self.end >= self.start");
        }
        CelFaults faults = new CelFaults(text, rule);
        CelSyntax syntax = CelSyntax.of(text);
        if (syntax.fault() != null) {
            throw faults.at(syntax.fault());
        }
        CelRow row = new CelRow(rule.columns());
        Env env = Env.newEnv(
                EnvOption.customTypeProvider(row),
                EnvOption.declarations(Decls.newVar(SELF, CelRow.NOW), Decls.newVar(PREVIOUS, CelRow.BEFORE)),
                Library.Lib(new StringsLib()));
        Env.AstIssuesTuple compiled = env.compile(text);
        if (compiled.hasIssues()) {
            throw faults.of(compiled.getIssues().getErrors().get(0), row);
        }
        if (!compiled.getAst().getResultType().equals(Decls.Bool)) {
            throw faults.noTruth();
        }
        List<CelField> used = row.used();
        for (CelSyntax.Constant constant : syntax.constants()) {
            if (value(env.program(env.compile(constant.source()).getAst()), Map.of()) instanceof Err) {
                throw faults.at(constant.fault());
            }
        }
        try {
            ProgramOption constantsFirst = ProgramOption.evalOptions(EvalOption.OptOptimize);
            return new CelProgram(env.program(compiled.getAst(), constantsFirst), used, syntax.names(PREVIOUS));
        } catch (RuntimeException e) {
            throw faults.of(e);
        }
    }

    /** The fields that it names, in the order in which it does. */
    List<CelField> used() {
        return used;
    }

    /** Whether it asks for {@code previous}. */
    boolean looksBack() {
        return looksBack;
    }

    /** Whether a field that it names has an unknown value. */
    boolean unknown(RowValues row, RowValues previous) {
        for (CelField field : used) {
            if ((field.back() == 0 ? row : previous).unknown(field.column())) {
                return true;
            }
        }
        return false;
    }

    /** @param previous the row in the return before; anything where the expression does not look back */
    Result run(RowValues row, RowValues previous) {
        Val value = value(program, Map.of(SELF, new CelSelf(row), PREVIOUS, new CelSelf(previous)));
        if (value instanceof BoolT) {
            return value.booleanValue() ? Result.TRUE : Result.FALSE;
        }
        if (unknown(row, previous)) {
            return Result.UNKNOWN;
        }
        for (CelField field : used) {
            if (value == field.blank()) {
                boolean reported =
                        field.back() == 0 && field.field().constraints().required();
                return reported ? Result.TRUE : new Result(TruthValue.UNKNOWN, value.toString());
            }
        }
        return new Result(
                TruthValue.UNKNOWN, "its expression cannot be worked out: " + CelFaults.plain(value.toString()));
    }

    /** The engine gives most faults as values, but some it throws. */
    private static Val value(Program program, Map<String, Object> variables) {
        try {
            return program.eval(variables).getVal();
        } catch (RuntimeException e) {
            return Err.newErr(e, "%s", String.valueOf(e.getMessage()));
        }
    }
}
